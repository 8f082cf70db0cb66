package nl.verzuimsysteem.ui.teamcijfers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verzuimsysteem.papier.Csv;
import nl.verzuimsysteem.ui.component.Cijfertabel;
import nl.verzuimsysteem.ui.component.Csvdownload;
import nl.verzuimsysteem.ui.component.Grafiek;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Weeknaam;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind: a sentence of what they show, the chart, and the table of the same numbers with the newest week on top,
 * which can be had as a file.
 *
 * @param <W> what is known of a week
 */
final class Weekkaart<W> {
    private final String titel;
    private final List<W> weken;
    private final Function<W, LocalDate> maandag;
    private final List<Kolom<W>> kolommen = new ArrayList<>();
    private final List<Grafiek.Reeks> reeksen = new ArrayList<>();

    /** @param weken the oldest first */
    Weekkaart(String titel, List<W> weken, Function<W, LocalDate> maandag) {
        this.titel = titel;
        this.weken = weken;
        this.maandag = maandag;
    }

    /** Adds a column to the table. */
    Weekkaart<W> kolom(String naam, Function<W, String> waarde) {
        kolommen.add(new Kolom<>(naam, waarde));
        return this;
    }

    /** Adds a column to the table, and the same numbers to the chart. */
    Weekkaart<W> kolom(
            String naam, Function<W, String> waarde, Grafiek.Soort soort, Function<W, @Nullable Number> inGrafiek) {
        reeksen.add(Grafiek.Reeks.van(naam, soort, weken, inGrafiek));
        return kolom(naam, waarde);
    }

    /**
     * Makes the card.
     *
     * @param zin what the figures show; also what a screen reader hears of the chart
     * @param samen what they come to together; {@code null} when that says nothing
     */
    Component maak(String zin, @Nullable W samen, String bestand) {
        var grafiek = new Grafiek();
        grafiek.toon(
                zin,
                weken.stream().map(week -> Weeknaam.kort(maandag.apply(week))).toList(),
                reeksen);
        var tabel = new Cijfertabel(t("teamcijfers.tabel", titel), koppen().toArray(String[]::new));
        weken.reversed().forEach(week -> tabel.rij(Weeknaam.van(maandag.apply(week)), waarden(week)));
        if (samen != null) {
            tabel.totaal(t("teamcijfers.samen"), waarden(samen));
        }
        var paar = new Div(grafiek, tabel);
        paar.addClassName("weekpaar");
        return new Kaart(titel, new Paragraph(zin), paar).naastTitel(download(bestand));
    }

    private Anchor download(String bestand) {
        var link = new Anchor(Csvdownload.van(bestand + ".csv", csv()), "");
        link.add(Icoon.DOWNLOAD.maak());
        link.add(t("teamcijfers.download"));
        link.addClassName("knoplink");
        link.setAriaLabel(t("teamcijfers.downloadVan", titel));
        return link;
    }

    private String csv() {
        var csv = new Csv().regel(koppen().toArray());
        weken.forEach(week ->
                csv.regel(Stream.concat(Stream.of(Weeknaam.van(maandag.apply(week))), waarden(week).stream())
                        .toArray()));
        return csv.tekst();
    }

    private List<String> koppen() {
        return Stream.concat(Stream.of(t("teamcijfers.week")), kolommen.stream().map(Kolom::naam))
                .toList();
    }

    private List<String> waarden(W week) {
        return kolommen.stream().map(kolom -> kolom.waarde().apply(week)).toList();
    }

    private record Kolom<W>(String naam, Function<W, String> waarde) {}
}
