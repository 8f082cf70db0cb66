package nl.verzuimsysteem.poortwachter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Melding;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The terms against cases computed by hand from the law, in {@code poortwachter/gevallen/*.txt}. Where engine and table
 * differ, read the law again: the table is no copy of what the engine says.
 */
class GevallenTest {
    private static final List<String> BESTANDEN = List.of(
            "01-gewone-termijnen",
            "02-samengesteld",
            "03-verlof",
            "04-correcties",
            "05-probleemanalyse-plan-evaluatie",
            "06-vangnet",
            "07-hersteld",
            "08-uit-dienst",
            "09-einde-wachttijd",
            "10-tegenspraak");

    static Stream<Geval> gevallen() {
        return BESTANDEN.stream().flatMap(bestand -> Geval.lees(bestand).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void de_termijnen_volgen_uit_de_wet(Geval geval) {
        var zacht = new SoftAssertions();
        for (var stand : geval.standen()) {
            var uitkomsten = bereken(stand);
            for (var verwachting : stand.verwachtingen()) {
                var nummer = verwachting.geval() == 0 ? uitkomsten.size() : verwachting.geval();
                var mijlpalen = uitkomsten.get(nummer - 1);
                zacht.assertThat(gevonden(verwachting, uitkomsten, mijlpalen))
                        .as(verwachting.toString())
                        .isEqualTo(verwachting.verwacht());
            }
        }
        zacht.assertAll();
    }

    @Test
    void elk_geval_heeft_een_eigen_naam_en_verwacht_iets() {
        var alle = gevallen().toList();

        assertThat(alle).hasSizeGreaterThan(140).extracting(Geval::naam).doesNotHaveDuplicates();
        assertThat(alle)
                .allSatisfy(geval -> assertThat(geval.standen())
                        .isNotEmpty()
                        .allSatisfy(stand -> assertThat(stand.verwachtingen()).isNotEmpty()));
    }

    /** The terms of each case of the employee, oldest first. */
    private static List<Mijlpalen> bereken(Geval.Stand stand) {
        var feiten = stand.feiten();
        var delen = stand.verdelen()
                ? Samenstelling.verdeel(feiten.perioden(), feiten.verlof())
                : List.of(feiten.perioden());
        return delen.stream()
                .map(deel -> Poortwachter.bereken(
                        feiten.metPerioden(deel),
                        Regelboek.standaard()
                                .op(deel.stream()
                                        .map(Verzuimperiode::van)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow())))
                .toList();
    }

    /** What the engine says, in the words in which it was expected. */
    private static String gevonden(Geval.Verwachting verwachting, List<Mijlpalen> gevallen, Mijlpalen mijlpalen) {
        var wat = verwachting.wat();
        var verwacht = verwachting.verwacht();
        return switch (wat) {
            case "gevallen" ->
                gevallen.stream()
                        .map(Mijlpalen::eersteZiektedag)
                        .map(LocalDate::toString)
                        .collect(joining(", "));
            case "teldag" -> mijlpalen.teldag().toString();
            case "einde wachttijd" -> mijlpalen.eindeWachttijd().toString();
            case "einde loon" -> mijlpalen.eindeLoon().toString();
            case "bevinding" -> bevinding(verwacht, mijlpalen.bevindingen());
            default -> {
                var woorden = wat.split(" ");
                yield switch (woorden[0]) {
                    case "eigenaar" ->
                        mijlpaal(woorden[1], mijlpalen)
                                .map(een -> een.eigenaar().name())
                                .orElse("vervalt");
                    case "afwijken" ->
                        mijlpaal(woorden[1], mijlpalen)
                                .map(een -> een.magAfwijken() ? "ja" : "nee")
                                .orElse("vervalt");
                    case "uitleg" -> uitleg(verwacht, mijlpalen.uitleg(MijlpaalSoort.valueOf(woorden[1])));
                    default ->
                        mijlpaal(woorden[0], mijlpalen)
                                .map(een -> stand(een, verwacht)
                                        + (wat.contains("#") && !wat.endsWith("#" + een.volgnummer())
                                                ? " #" + een.volgnummer()
                                                : ""))
                                .orElse("vervalt");
                };
            }
        };
    }

    private static Optional<Mijlpaal> mijlpaal(String soort, Mijlpalen mijlpalen) {
        return mijlpalen.mijlpaal(MijlpaalSoort.valueOf(soort));
    }

    private static String stand(Mijlpaal mijlpaal, String verwacht) {
        return switch (mijlpaal.status()) {
            case OPEN -> (verwacht.contains("t/m") ? mijlpaal.open() + " t/m " : "") + mijlpaal.uiterlijk();
            case GEREED ->
                "gereed " + mijlpaal.gereedOp()
                        + (verwacht.contains("uiterlijk") ? ", uiterlijk " + mijlpaal.uiterlijk() : "");
            case UITGESTELD -> "uitgesteld tot " + mijlpaal.uiterlijk();
            case VERVALLEN -> "vervalt";
        };
    }

    private static String bevinding(String verwacht, List<Bevinding> bevindingen) {
        if (bevindingen.isEmpty()) {
            return "geen";
        }
        if (verwacht.equals("een")
                || bevindingen.stream().anyMatch(een -> een.ernst().name().equals(verwacht))) {
            return verwacht;
        }
        return bevindingen.stream()
                .map(een -> een.ernst() + " " + een.melding().tekst())
                .collect(joining("; "));
    }

    private static String uitleg(String woord, Uitleg uitleg) {
        var tekst = uitleg.regels().stream().map(Melding::tekst).collect(joining(" "));
        return tekst.toLowerCase(Melding.NEDERLANDS).contains(woord) ? woord : tekst;
    }
}
