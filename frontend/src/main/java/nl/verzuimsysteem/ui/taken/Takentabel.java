package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Termijnlabel;

/** The taken, the most urgent first. On a phone each is one block with its acts below it. */
final class Takentabel extends Div {
    private final Taakacties acties;
    private final LocalDate vandaag;
    private final boolean metBedrijf = Bedrijfkeuze.isZinvol(Ingelogd.actor().bereik());
    private final Grid<Taak> grid = Lijst.maak(t("taken.naam"));

    Takentabel(Taakacties acties, LocalDate vandaag) {
        this.acties = acties;
        this.vandaag = vandaag;
        addClassName("takentabel");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::taak)
                .setHeader(t("taken.kolom.taak"))
                .setFlexGrow(3)
                .setWidth("13rem");
        Lijst.alleenBreed(grid.addComponentColumn(Takentabel::werknemer)
                .setHeader(t("taken.kolom.werknemer"))
                .setFlexGrow(2)
                .setWidth("9rem"));
        Lijst.alleenBreed(grid.addComponentColumn(this::termijn)
                .setHeader(t("taken.kolom.uiterlijk"))
                .setFlexGrow(0)
                .setWidth("12.5rem"));
        Lijst.alleenBreed(grid.addComponentColumn(Takentabel::wie)
                .setHeader(t("taken.kolom.wie"))
                .setFlexGrow(2)
                .setWidth("9rem"));
        Lijst.alleenBreed(grid.addComponentColumn(rij -> new Taakknoppen(rij, acties))
                .setHeader(t("taken.kolom.doen"))
                .setFlexGrow(0)
                .setWidth("17rem"));
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

    private Component taak(Taak taak) {
        var waar = new Span(metBedrijf ? t("taken.vanBij", taak.werknemer(), taak.bedrijfsnaam()) : taak.werknemer());
        var smal = new Div(new Div(waar), termijn(taak), wie(taak), new Taakknoppen(taak, acties));
        smal.addClassNames("smal", "taakblok");
        var vak = new Div(Taakregel.link(taak));
        if (metBedrijf) {
            var bedrijf = new Div(taak.bedrijfsnaam());
            bedrijf.addClassNames("stil", "niet-smal");
            vak.add(bedrijf);
        }
        vak.add(smal);
        return vak;
    }

    private static Component werknemer(Taak taak) {
        return new Anchor(Paden.dossier(taak.dossier(), "overzicht"), taak.werknemer());
    }

    private Component termijn(Taak taak) {
        var week = new Span(t("taken.week", taak.week()));
        week.addClassName("stil");
        var vak = new Div(Termijnlabel.van(taak.uiterlijkOp(), vandaag), week);
        vak.addClassName("uiterlijk");
        return vak;
    }

    /**
     * Whose it is: the function, and in it who picked it up. Whoever works in a team sees the taken of his own function
     * only: there the name of the function tells nothing, and that nobody picked it up yet does.
     */
    private static Component wie(Taak taak) {
        var eigen = Ingelogd.actor().functie();
        var inTeam = eigen.isRegioteam() && eigen == taak.functie();
        var vak = new Div();
        if (!inTeam) {
            vak.add(new Div(taak.functie().naam()));
        } else if (taak.toegewezenAan() == null) {
            vak.add(new Div(t("taken.nogNiemand")));
        }
        if (taak.toegewezenAan() != null) {
            var wie = new Div(taak.vanMij() ? t("taken.bijU") : t("taken.bij", taak.toegewezenAan()));
            wie.addClassName("stil");
            vak.add(wie);
        }
        return vak;
    }
}
