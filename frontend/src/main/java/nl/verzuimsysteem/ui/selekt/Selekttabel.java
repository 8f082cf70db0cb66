package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.selekt.Overzichtregel;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Lijst;

/** The rows of the overview; each leads to its case, and to what this person can do about it. */
final class Selekttabel {
    private Selekttabel() {}

    static Grid<Overzichtregel> maak(Actor actor) {
        Grid<Overzichtregel> grid = Lijst.maak(t("selekt.lijst"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(regel -> wie(actor, regel))
                .setHeader(t("selekt.kolom.medewerker"))
                .setFlexGrow(2)
                .setWidth("11rem");
        Lijst.alleenBreed(grid.addComponentColumn(regel -> Selektwoorden.label(regel.staat()))
                .setHeader(t("selekt.kolom.staat"))
                .setFlexGrow(0)
                .setWidth("9.5rem"));
        Lijst.alleenBreed(grid.addComponentColumn(regel -> nu(actor, regel))
                .setHeader(t("selekt.kolom.nu"))
                .setFlexGrow(4)
                .setWidth("17rem"));
        Lijst.alleenBreed(grid.addColumn(Overzichtregel::bedrijfsnaam)
                .setHeader(t("selekt.kolom.bedrijf"))
                .setFlexGrow(1)
                .setWidth("9rem"));
        Lijst.alleenBreed(Lijst.datum(grid, t("selekt.kolom.eersteDag"), Overzichtregel::eersteDag));
        return grid;
    }

    private static Component wie(Actor actor, Overzichtregel regel) {
        var link = new Anchor(Paden.dossier(regel.dossier(), "overzicht"), regel.werknemersnaam());
        var smal =
                new Div(new Div(Selektwoorden.label(regel.staat())), new Div(regel.bedrijfsnaam()), nu(actor, regel));
        smal.addClassNames("smal", "selektsmal");
        return new Div(link, smal);
    }

    private static Component nu(Actor actor, Overzichtregel regel) {
        var vlak = new Div();
        vlak.addClassName("selektnu");
        Selektwoorden.nu(regel).forEach(zin -> vlak.add(new Div(zin)));
        if (regel.status() == Selektstatus.TE_BELLEN && regel.telefoon() != null) {
            vlak.add(new Anchor("tel:" + regel.telefoon().replaceAll("[^+0-9]", ""), regel.telefoon()));
        }
        act(actor, regel).ifPresent(vlak::add);
        return vlak;
    }

    private static Optional<Component> act(Actor actor, Overzichtregel regel) {
        if (regel.status() == Selektstatus.TE_BELLEN && Rechten.mag(actor, Handeling.SELEKT_AFNEMEN)) {
            return Optional.of(knop(
                    t("selekt.samenInvullen"),
                    t("selekt.samenInvullen.naam", regel.werknemersnaam()),
                    Icoon.TELEFOON,
                    Paden.SELEKT_AFNEMEN + "/" + regel.id()));
        }
        if (regel.status() == Selektstatus.INGEVULD && Rechten.mag(actor, Handeling.SELEKT_BEOORDELEN)) {
            return Optional.of(knop(
                    t("selekt.naarBeoordelen"),
                    t("selekt.naarBeoordelen.naam", regel.werknemersnaam()),
                    Icoon.GOED,
                    Paden.SELEKT_BEOORDELEN + "/" + regel.id()));
        }
        return Optional.empty();
    }

    private static Knoplink knop(String tekst, String naam, Icoon icoon, String pad) {
        var knop = new Knoplink(tekst, icoon, pad);
        knop.setAriaLabel(naam);
        return knop;
    }
}
