package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Termijnlabel;

/** The taken, the most urgent first. Where there is little room each is one block with its acts below it. */
final class Takentabel extends Div {
    private final boolean metBedrijf = Bedrijfkeuze.isZinvol(Ingelogd.actor().bereik());
    private final Grid<Taak> grid = Lijst.maak(t("taken.naam"));

    Takentabel(Taakacties acties, LocalDate vandaag) {
        addClassName("takentabel");
        addClassName("stapelvlak");
        Lijst.stapel(grid);
        grid.addColumn(Cel.link(Taakregel::pad, Taakregel::wat))
                .setHeader(t("taken.kolom.taak"))
                .setFlexGrow(3)
                .setWidth("13rem");
        grid.addColumn(Cel.link(
                        taak -> Paden.dossier(taak.dossier(), "overzicht"),
                        Taak::werknemer,
                        taak -> metBedrijf ? taak.bedrijfsnaam() : "",
                        taak -> ""))
                .setHeader(t("taken.kolom.werknemer"))
                .setFlexGrow(2)
                .setWidth("9rem");
        grid.addColumn(Cel.status(
                        taak -> Termijnlabel.woord(taak.uiterlijkOp(), vandaag), taak -> t("taken.week", taak.week())))
                .setHeader(t("taken.kolom.uiterlijk"))
                .setFlexGrow(0)
                .setWidth("12.5rem");
        grid.addColumn(Cel.regels(Takentabel::groep, Takentabel::persoon))
                .setHeader(t("taken.kolom.wie"))
                .setFlexGrow(2)
                .setWidth("9rem");
        grid.addColumn(Taakknoppen.cel(acties))
                .setHeader(t("taken.kolom.doen"))
                .setFlexGrow(0)
                .setWidth("17rem");
        add(grid);
    }

    /** Shows another part of the taken. */
    void toon(Function<Uitsnede, Bladzijde<Taak>> bron, LegeStaat leeg) {
        Lijst.vul(grid, bron, leeg);
    }

    /** Reads the rows that are shown anew; the place in the list stays. */
    void ververs() {
        grid.getDataProvider().refreshAll();
    }

    /**
     * Whose it is: the function. Whoever works in a team sees the taken of his own function only: there the name of the
     * function tells nothing, and that nobody picked it up yet does.
     */
    private static String groep(Taak taak) {
        var eigen = Ingelogd.actor().functie();
        if (!eigen.isRegioteam() || eigen != taak.functie()) {
            return taak.functie().naam();
        }
        return taak.toegewezenAan() == null ? t("taken.nogNiemand") : "";
    }

    /** Who in the group picked it up. */
    private static String persoon(Taak taak) {
        if (taak.toegewezenAan() == null) {
            return "";
        }
        return taak.vanMij() ? t("taken.bijU") : t("taken.bij", taak.toegewezenAan());
    }
}
