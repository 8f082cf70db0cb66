package nl.verzuimsysteem.ui.voortgang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.taken.VoortgangRij;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Statuswoord;
import nl.verzuimsysteem.ui.component.Termijnlabel;
import org.jspecify.annotations.Nullable;

/** The open cases, the latest first. Where there is little room each is one block. */
final class Voortgangtabel extends Div {
    private final boolean metBedrijf = Bedrijfkeuze.isZinvol(Ingelogd.actor().bereik());
    private final Grid<VoortgangRij> grid = Lijst.maak(t("voortgang.naam"));
    private final Grid.Column<VoortgangRij> fase;

    Voortgangtabel(LocalDate vandaag) {
        addClassName("takentabel");
        addClassName("stapelvlak");
        Lijst.stapel(grid);
        grid.addColumn(Cel.link(
                        rij -> Paden.dossier(rij.dossier(), "tijdlijn"),
                        VoortgangRij::werknemer,
                        rij -> metBedrijf ? rij.bedrijfsnaam() : "",
                        rij -> ""))
                .setHeader(t("voortgang.kolom.werknemer"))
                .setFlexGrow(2)
                .setWidth("12rem");
        grid.addColumn(Cel.tekst(rij -> Integer.toString(rij.week()), week -> t("voortgang.smal", week)))
                .setHeader(t("voortgang.kolom.week"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.addColumn(Voortgangtabel::volgende)
                .setHeader(t("voortgang.kolom.volgende"))
                .setFlexGrow(2)
                .setWidth("12rem");
        grid.addColumn(Cel.status(rij -> termijn(rij, vandaag)))
                .setHeader(t("voortgang.kolom.uiterlijk"))
                .setFlexGrow(0)
                .setWidth("12.5rem");
        grid.addColumn(Cel.tekst(Voortgangtabel::aanZet, wie -> t("voortgang.smal.aanZet", wie)))
                .setHeader(t("voortgang.kolom.aanZet"))
                .setFlexGrow(1)
                .setWidth("11.5rem");
        fase = grid.addColumn(Cel.<VoortgangRij>breed(rij -> Fasewoord.van(rij.fase())))
                .setHeader(t("voortgang.kolom.fase"))
                .setFlexGrow(1)
                .setWidth("8rem");
        add(grid);
    }

    /**
     * Shows another part of the cases.
     *
     * @param metFase whether they are of more than one phase
     */
    void toon(Function<Uitsnede, Bladzijde<VoortgangRij>> bron, boolean metFase, LegeStaat leeg) {
        fase.setVisible(metFase);
        Lijst.vul(grid, bron, leeg);
    }

    private static String volgende(VoortgangRij rij) {
        return rij.volgende() == null
                ? t("voortgang.niets")
                : rij.volgende().naam().tekst();
    }

    private static String aanZet(VoortgangRij rij) {
        return rij.aanZet() == null ? "" : rij.aanZet().naam();
    }

    private static @Nullable Statuswoord termijn(VoortgangRij rij, LocalDate vandaag) {
        return rij.uiterlijkOp() == null ? null : Termijnlabel.woord(rij.uiterlijkOp(), vandaag);
    }
}
