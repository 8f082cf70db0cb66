package nl.verzuimsysteem.ui.voortgang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.taken.VoortgangRij;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Termijnlabel;

/** The open cases, the latest first. On a phone each is one block. */
final class Voortgangtabel extends Div {
    private final LocalDate vandaag;
    private final boolean metBedrijf = Bedrijfkeuze.isZinvol(Ingelogd.actor().bereik());
    private final Grid<VoortgangRij> grid = Lijst.maak(t("voortgang.naam"));
    private final Grid.Column<VoortgangRij> fase;

    Voortgangtabel(LocalDate vandaag) {
        this.vandaag = vandaag;
        addClassName("takentabel");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::werknemer)
                .setHeader(t("voortgang.kolom.werknemer"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Lijst.alleenBreed(grid.addColumn(VoortgangRij::week)
                .setHeader(t("voortgang.kolom.week"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5rem"));
        Lijst.alleenBreed(grid.addColumn(Voortgangtabel::volgende)
                .setHeader(t("voortgang.kolom.volgende"))
                .setFlexGrow(2)
                .setWidth("12rem"));
        Lijst.alleenBreed(grid.addComponentColumn(this::termijn)
                .setHeader(t("voortgang.kolom.uiterlijk"))
                .setFlexGrow(0)
                .setWidth("12.5rem"));
        Lijst.alleenBreed(grid.addColumn(Voortgangtabel::aanZet)
                .setHeader(t("voortgang.kolom.aanZet"))
                .setFlexGrow(1)
                .setWidth("11.5rem"));
        fase = grid.addColumn(rij -> Fasewoord.van(rij.fase()))
                .setHeader(t("voortgang.kolom.fase"))
                .setFlexGrow(1)
                .setWidth("8rem");
        Lijst.alleenBreed(fase);
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

    private Component werknemer(VoortgangRij rij) {
        var vak = new Div(new Anchor(Paden.dossier(rij.dossier(), "tijdlijn"), rij.werknemer()));
        if (metBedrijf) {
            var bedrijf = new Div(rij.bedrijfsnaam());
            bedrijf.addClassName("stil");
            vak.add(bedrijf);
        }
        var smal = new Div(new Div(t("voortgang.smal", rij.week())), new Div(volgende(rij)), termijn(rij));
        if (rij.aanZet() != null) {
            smal.add(new Div(t("voortgang.smal.aanZet", rij.aanZet().naam())));
        }
        smal.addClassNames("smal", "taakblok");
        vak.add(smal);
        return vak;
    }

    private static String volgende(VoortgangRij rij) {
        return rij.volgende() == null
                ? t("voortgang.niets")
                : rij.volgende().naam().tekst();
    }

    private static String aanZet(VoortgangRij rij) {
        return rij.aanZet() == null ? "" : rij.aanZet().naam();
    }

    private Component termijn(VoortgangRij rij) {
        return rij.uiterlijkOp() == null ? new Span() : new Div(Termijnlabel.van(rij.uiterlijkOp(), vandaag));
    }
}
