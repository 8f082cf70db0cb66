package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.time.Duration;
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
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Statuswoord;
import org.jspecify.annotations.Nullable;

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
        addClassName("stapelvlak");
        Lijst.stapel(grid);
        grid.addColumn(Cel.link(regel -> pad(regel.id()), Werklijstregel::type))
                .setHeader(t("opdrachten.kolom.opdracht"))
                .setFlexGrow(3)
                .setWidth("14rem");
        grid.addColumn(Cel.status(this::teLaat, this::opTijd))
                .setHeader(t("opdrachten.kolom.leeftijd"))
                .setFlexGrow(0)
                .setWidth("10.5rem");
        grid.addColumn(Cel.status(regel -> Opdrachtwoorden.woord(regel.status())))
                .setHeader(t("opdrachten.kolom.status"))
                .setFlexGrow(0)
                .setWidth("9rem");
        tekst(t("opdrachten.kolom.bedrijf"), Werklijstregel::bedrijfsnaam);
        tekst(t("opdrachten.kolom.werknemer"), Werklijstregel::werknemersnaam);
        grid.addColumn(Cel.breed(Werklijstregel::verstuurdDoor))
                .setHeader(t("opdrachten.kolom.afzender"))
                .setFlexGrow(1)
                .setWidth("6.5rem");
        grid.addColumn(Cel.tekst(
                        regel -> regel.uitvoerder() == null ? "" : regel.uitvoerder(), wie -> t("opdrachten.bij", wie)))
                .setHeader(t("opdrachten.kolom.wie"))
                .setFlexGrow(1)
                .setWidth("6.5rem");
        grid.setPartNameGenerator(regel -> gekozen.filter(regel.id()::equals).isPresent() ? "gekozen" : null);
        grid.addItemClickListener(klik -> open.accept(klik.getItem().id()));
        add(grid);
    }

    private void tekst(String kop, ValueProvider<Werklijstregel, String> waarde) {
        grid.addColumn(waarde).setHeader(kop).setFlexGrow(1).setWidth("6.5rem");
    }

    /** How long ago it was sent, when nobody picked it up in time. */
    private @Nullable Statuswoord teLaat(Werklijstregel regel) {
        return regel.teLaatOpgepakt(klok.instant())
                ? new Statuswoord(StatusLabel.Soort.FOUT, t("opdrachten.teLaat", leeftijd(regel)))
                : null;
    }

    private String opTijd(Werklijstregel regel) {
        return regel.teLaatOpgepakt(klok.instant()) ? "" : leeftijd(regel);
    }

    private String leeftijd(Werklijstregel regel) {
        return Opdrachtwoorden.leeftijd(Duration.between(regel.verstuurdOp(), klok.instant()));
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
