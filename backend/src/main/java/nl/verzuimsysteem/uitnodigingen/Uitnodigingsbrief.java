package nl.verzuimsysteem.uitnodigingen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.berichten.Schrijftaal;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.uitnodigingen.BrievenRepository.Papierbrief;

/** Draws letters on A4, each on a page of its own, and in each language he reads one. */
@Singleton
class Uitnodigingsbrief {
    private final Papier papier;
    private final Arbodienst arbodienst;

    Uitnodigingsbrief(Papier papier, Arbodienst arbodienst) {
        this.papier = papier;
        this.arbodienst = arbodienst;
    }

    Pdf maak(List<Papierbrief> brieven, LocalDate vandaag) {
        var bladen = brieven.stream()
                .flatMap(brief -> Schrijftaal.van(brief.taal()).stream().map(taal -> blad(brief, taal, vandaag)))
                .toList();
        return new Pdf("brieven-afspraken.pdf", papier.pdf("uitnodiging", Map.of("brieven", bladen)));
    }

    private Map<String, Object> blad(Papierbrief brief, Locale taal, LocalDate vandaag) {
        var over = brief.over();
        var gaatDoor = brief.soort() != Uitnodigingsoort.AFGEZEGD;
        var blad = Afspraakblad.van(over, taal);
        var wanneer = Afspraakblad.wanneer(over, taal);
        return Map.ofEntries(
                Map.entry("taal", taal.getLanguage()),
                Map.entry("afzender", arbodienst.naam()),
                Map.entry("bereikbaar", bereikbaar(brief)),
                Map.entry("naam", brief.naam()),
                Map.entry("naar", regels(Objects.requireNonNullElse(brief.naar(), ""))),
                Map.entry(
                        "datum",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(taal)
                                .format(vandaag)),
                Map.entry("onderwerp", t(taal, "uitnodigingen.brief." + brief.soort() + ".onderwerp")),
                Map.entry("aanhef", t(taal, "uitnodigingen.brief.aanhef", brief.naam())),
                Map.entry("inleiding", t(taal, "uitnodigingen.brief." + brief.soort() + ".tekst", wanneer)),
                Map.entry(
                        "feiten",
                        gaatDoor
                                ? blad.feiten().stream()
                                        .map(feit -> Map.of("naam", feit.naam(), "waarde", feit.waarde()))
                                        .toList()
                                : List.of()),
                Map.entry(
                        "uitleg",
                        gaatDoor
                                ? blad.uitleg().stream()
                                        .map(alinea -> Map.of("kop", alinea.kop(), "tekst", alinea.tekst()))
                                        .toList()
                                : List.of()),
                Map.entry("vragen", t(taal, "uitnodigingen.brief.vragen", over.telefoonRegio())),
                Map.entry("groet", t(taal, "uitnodigingen.brief.groet")));
    }

    private String bereikbaar(Papierbrief brief) {
        return Stream.of(arbodienst.bezoekadres(), brief.telefoonRegio())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** An address as it is written on one line, on lines of its own. */
    private static List<Map<String, String>> regels(String adres) {
        return Arrays.stream(adres.split("[,\n]"))
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .map(regel -> Map.of("regel", regel))
                .toList();
    }

    private static String t(Locale taal, String sleutel, Object... waarden) {
        return Melding.van(sleutel, waarden).tekst(taal);
    }
}
