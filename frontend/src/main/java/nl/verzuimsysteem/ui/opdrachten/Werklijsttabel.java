package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.opdrachten.Werklijstfilter;
import nl.verzuimsysteem.opdrachten.Werklijstregel;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;

/** The rows of the worklist, the most urgent first. */
final class Werklijsttabel extends Div {
    private final WerklijstService service;
    private final Clock klok;
    private final Grid<Werklijstregel> grid = Lijst.maak(t("opdrachten.werklijst.titel"));
    private Werklijstfilter filter = Werklijstfilter.ALLES;
    private String query = "";
    private boolean getoond;
    private Optional<OpdrachtId> gekozen = Optional.empty();

    /** @param open hears which row the user chose */
    Werklijsttabel(WerklijstService service, Clock klok, Consumer<OpdrachtId> open) {
        this.service = service;
        this.klok = klok;
        addClassName("werklijst-tabel");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::opdracht)
                .setHeader(t("opdrachten.kolom.opdracht"))
                .setFlexGrow(3)
                .setWidth("14rem");
        Lijst.alleenBreed(grid.addComponentColumn(this::leeftijd)
                .setHeader(t("opdrachten.kolom.leeftijd"))
                .setFlexGrow(0)
                .setWidth("10.5rem"));
        Lijst.alleenBreed(grid.addComponentColumn(regel -> Opdrachtwoorden.label(regel.status()))
                .setHeader(t("opdrachten.kolom.status"))
                .setFlexGrow(0)
                .setWidth("9rem"));
        Lijst.alleenBreed(tekst(t("opdrachten.kolom.bedrijf"), Werklijstregel::bedrijfsnaam));
        Lijst.alleenBreed(tekst(t("opdrachten.kolom.werknemer"), Werklijstregel::werknemersnaam));
        Lijst.alleenBreed(tekst(t("opdrachten.kolom.afzender"), Werklijstregel::verstuurdDoor));
        Lijst.alleenBreed(
                tekst(t("opdrachten.kolom.wie"), regel -> regel.uitvoerder() == null ? "" : regel.uitvoerder()));
        grid.setPartNameGenerator(regel -> gekozen.filter(regel.id()::equals).isPresent() ? "gekozen" : null);
        grid.addItemClickListener(klik -> open.accept(klik.getItem().id()));
        add(grid);
    }

    private Grid.Column<Werklijstregel> tekst(String kop, ValueProvider<Werklijstregel, String> waarde) {
        return grid.addColumn(waarde).setHeader(kop).setFlexGrow(1).setWidth("6.5rem");
    }

    /** The type leads to the order; on a phone all that matters stands under it. */
    private Component opdracht(Werklijstregel regel) {
        var link = new Anchor(pad(regel.id()), regel.type());
        var smal = new Div(
                new Div(regel.werknemersnaam() + " · " + regel.bedrijfsnaam()),
                new Div(leeftijd(regel), Opdrachtwoorden.label(regel.status())));
        smal.addClassNames("smal", "werklijst-smal");
        if (regel.uitvoerder() != null) {
            smal.add(new Div(t("opdrachten.bij", regel.uitvoerder())));
        }
        return new Div(link, smal);
    }

    private Span leeftijd(Werklijstregel regel) {
        var nu = klok.instant();
        return Opdrachtwoorden.leeftijd(regel.verstuurdOp(), nu, regel.teLaatOpgepakt(nu));
    }

    /** Shows another part of the list. */
    void toon(Werklijstfilter nieuw, String nieuweQuery) {
        filter = nieuw;
        query = nieuweQuery;
        var leeg = nieuw.equals(Werklijstfilter.ALLES)
                ? new LegeStaat(t("opdrachten.werklijst.leeg"), t("opdrachten.werklijst.leeg.uitleg"))
                : new LegeStaat(t("opdrachten.werklijst.geen"), t("opdrachten.werklijst.geen.uitleg"));
        getoond = false;
        Lijst.vul(grid, this::lees, leeg);
    }

    /** The first read of a filter is a look; what keeps the list up to date after it is the same look still. */
    private Bladzijde<Werklijstregel> lees(Uitsnede uitsnede) {
        if (getoond) {
            return service.ververs(Ingelogd.actor(), filter, uitsnede);
        }
        getoond = true;
        return service.werklijst(Ingelogd.actor(), filter, uitsnede);
    }

    /** Reads the rows that are shown anew; the place in the list stays. */
    void ververs() {
        grid.getDataProvider().refreshAll();
    }

    /** Marks the order that is open. */
    void kies(Optional<OpdrachtId> opdracht) {
        if (!opdracht.equals(gekozen)) {
            gekozen = opdracht;
            ververs();
        }
    }

    /** The address of an order with the filters as they are now. */
    String pad(OpdrachtId opdracht) {
        return Paden.werklijst(opdracht) + (query.isEmpty() ? "" : "?" + query);
    }
}
