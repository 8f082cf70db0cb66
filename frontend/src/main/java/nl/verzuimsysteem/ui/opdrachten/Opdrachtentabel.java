package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.Volglijstregel;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;

/** The orders an employer follows; each leads to itself in its dossier. */
final class Opdrachtentabel extends Div {
    private final boolean metBedrijf = Bedrijfkeuze.isZinvol(Ingelogd.actor().bereik());
    private final Grid<Volglijstregel> grid = Lijst.maak(t("opdrachten.volg.titel"));

    Opdrachtentabel() {
        addClassName("takentabel");
        addClassName("stapelvlak");
        Lijst.stapel(grid);
        grid.addColumn(Cel.link(
                        regel -> Paden.opdracht(regel.dossier(), regel.id()),
                        Volglijstregel::type,
                        regel -> t("opdrachten.volg.door", regel.verstuurdDoor()),
                        regel -> ""))
                .setHeader(t("opdrachten.kolom.opdracht"))
                .setFlexGrow(3)
                .setWidth("12rem");
        grid.addColumn(Cel.regels(Volglijstregel::werknemersnaam, regel -> metBedrijf ? regel.bedrijfsnaam() : ""))
                .setHeader(t("opdrachten.kolom.werknemer"))
                .setFlexGrow(2)
                .setWidth("8rem");
        dag("verstuurd", regel -> dag(regel.verstuurdOp()));
        grid.addColumn(Cel.tekst(Opdrachtentabel::bijWie, wie -> t("opdrachten.bij", wie)))
                .setHeader(t("opdrachten.kolom.wie"))
                .setFlexGrow(2)
                .setWidth("8.5rem");
        dag("laatst", regel -> dag(regel.laatstOp()));
        dag("gewenst", regel -> regel.gewensteDatum() == null ? "" : Kalender.kort(regel.gewensteDatum()));
        grid.addColumn(Cel.status(
                        regel -> Opdrachtwoorden.woord(regel.status()),
                        regel -> regel.ongelezen() ? t("opdrachten.volg.ongelezen") : ""))
                .setHeader(t("opdrachten.kolom.status"))
                .setFlexGrow(0)
                .setWidth("9.5rem");
        add(grid);
    }

    private void dag(String soort, Function<Volglijstregel, String> dag) {
        grid.addColumn(Cel.tekst(dag, waarde -> t("opdrachten.volg." + soort + ".op", waarde)))
                .setHeader(t("opdrachten.volg." + soort))
                .setFlexGrow(0)
                .setWidth("7.2rem");
    }

    private static String dag(Instant moment) {
        return Kalender.kort(Kalender.plaatselijk(moment).toLocalDate());
    }

    /** Whose turn it is; nobody's when it is over. */
    private static String bijWie(Volglijstregel regel) {
        return switch (regel.status()) {
            case VERSTUURD, GEZIEN -> regel.groep().naam();
            case IN_BEHANDELING -> regel.uitvoerder() == null ? regel.groep().naam() : regel.uitvoerder();
            case VRAAG -> t("opdrachten.volg.u");
            case UITGEVOERD, TERUGGESTUURD, INGETROKKEN -> "";
        };
    }

    /** Shows another part of the orders. */
    void toon(Function<Uitsnede, Bladzijde<Volglijstregel>> bron, LegeStaat leeg) {
        Lijst.vul(grid, bron, leeg);
    }
}
