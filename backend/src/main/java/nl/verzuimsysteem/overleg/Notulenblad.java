package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;

/** Draws the minutes on A4. */
@Singleton
class Notulenblad {
    private final Papier papier;
    private final Arbodienst arbodienst;

    Notulenblad(Papier papier, Arbodienst arbodienst) {
        this.papier = papier;
        this.arbodienst = arbodienst;
    }

    Pdf maak(Notulen notulen) {
        var overleg = notulen.overleg();
        return new Pdf(
                "verslag-overleg-" + overleg.dag() + ".pdf",
                papier.pdf(
                        "notulen",
                        Map.ofEntries(
                                Map.entry("titel", t("titel", overleg.regionaam())),
                                Map.entry("afzender", arbodienst.naam()),
                                Map.entry("dag", Kalender.voluit(overleg.dag())),
                                Map.entry("waarschuwing", t("waarschuwing")),
                                Map.entry("kopAanwezig", t("aanwezig")),
                                Map.entry("aanwezig", mensen(notulen)),
                                Map.entry(
                                        "kopBesproken",
                                        t("besproken", notulen.besproken().size())),
                                Map.entry("besproken", zaken(notulen.besproken())),
                                Map.entry(
                                        "kopDoorgeschoven",
                                        t(
                                                "doorgeschoven",
                                                notulen.doorgeschoven().size())),
                                Map.entry("doorgeschoven", zaken(notulen.doorgeschoven())),
                                Map.entry(
                                        "elders",
                                        notulen.elders() == 0 ? List.of() : regel(t("elders", notulen.elders()))),
                                Map.entry("wat", t("wat")),
                                Map.entry("wie", t("wie")),
                                Map.entry("tot", t("tot")),
                                Map.entry("leest", t("leest")))));
    }

    private static List<Map<String, String>> mensen(Notulen notulen) {
        return notulen.aanwezig().isEmpty()
                ? regel(t("niemand"))
                : notulen.aanwezig().stream()
                        .map(een -> Map.of(
                                "regel", t("mens", een.naam(), een.functie().naam())))
                        .toList();
    }

    private static List<Map<String, Object>> zaken(List<Notulen.Zaak> zaken) {
        return IntStream.range(0, zaken.size())
                .mapToObj(nummer -> zaak(nummer + 1, zaken.get(nummer)))
                .toList();
    }

    private static Map<String, Object> zaak(int nummer, Notulen.Zaak zaak) {
        var punt = zaak.punt();
        return Map.of(
                "kop",
                t("zaak", nummer, punt.werknemersnaam(), punt.bedrijfsnaam()),
                "week",
                t("week", punt.week()),
                "redenen",
                punt.redenen().stream().map(Notulenblad::reden).collect(Collectors.joining("; ")),
                "notitie",
                punt.notitie() == null
                        ? List.of()
                        : regel(t("notitie", Objects.requireNonNullElse(punt.ingebrachtDoor(), ""), punt.notitie())),
                "geen",
                zaak.besluiten().isEmpty() && zaak.punt().status() == Puntstatus.BESPROKEN
                        ? regel(t("geen"))
                        : List.of(),
                "tabel",
                zaak.besluiten().isEmpty()
                        ? List.of()
                        : List.of(Map.of(
                                "besluiten",
                                zaak.besluiten().stream()
                                        .map(Notulenblad::besluit)
                                        .toList())));
    }

    private static Map<String, String> besluit(Besluit besluit) {
        return Map.of(
                "soort", Besluitregels.woord(besluit.soort(), besluit.functie()),
                "tekst", besluit.tekst(),
                "wie", wie(besluit),
                "tot", besluit.uiterlijkOp() == null ? "" : Kalender.kort(besluit.uiterlijkOp()),
                "leest", besluit.voorWerkgever() ? t("ja") : t("nee"));
    }

    private static String wie(Besluit besluit) {
        if (besluit.eigenaar() != null) {
            return besluit.eigenaar();
        }
        return besluit.functie() == null ? "" : besluit.functie().naam();
    }

    private static String reden(Reden reden) {
        var naam = reden.naam();
        var dag = reden.dag();
        var woord = Melding.van("besluit.reden." + reden.soort()).tekst();
        var met = naam == null ? woord : t("redenNaam", woord, naam);
        return dag == null ? met : t("redenDag", met, Kalender.kort(dag));
    }

    private static List<Map<String, String>> regel(String tekst) {
        return List.of(Map.of("regel", tekst));
    }

    private static String t(String sleutel, Object... waarden) {
        return Melding.van("besluit.verslag." + sleutel, waarden).tekst();
    }
}
