package nl.verzuimsysteem.vragenlijst;

import static nl.verzuimsysteem.vragenlijst.Proeflijst.keuze;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.kies;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.meer;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.schrijf;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a questionnaire from being put to people, and where it says so. */
class PadcontroleTest {
    private static final Vraag GOED = kies("goed", null, keuze("ja"), keuze("nee"));
    private static final Vraag LAATST = schrijf("laatst", null);

    @Test
    void de_meegeleverde_lijst_heeft_geen_bevindingen() {
        assertThat(Padcontrole.controleer(Proeflijst.meegeleverd())).isEmpty();
    }

    @Test
    void de_meegeleverde_lijst_kan_tot_elke_vervolgactie_leiden() {
        var lijst = Proeflijst.meegeleverd();

        assertThat(Stream.concat(lijst.regels().stream().map(Gevolgregel::actie), Stream.of(lijst.anders())))
                .contains(Vervolgactie.values());
    }

    static Stream<Arguments> vragen() {
        return Stream.of(
                een("een vraag die goed is", 0, "", GOED, LAATST),
                een("een code met een hoofdletter", 1, "De code", kies("Fout", null, keuze("a"), keuze("b")), LAATST),
                een("twee keer dezelfde code", 2, "is al van een andere vraag", GOED, GOED),
                een("een antwoord te weinig", 1, "minstens 2", kies("a", null, keuze("x")), LAATST),
                een("te veel antwoorden", 1, "Houd het bij 12", kies("a", null, veel(13)), LAATST),
                een("twee antwoorden met een code", 1, "Antwoord 2", kies("a", null, keuze("x"), keuze("x")), LAATST),
                een("een score die te hoog is", 1, "antwoord 1|0 tot en met 9", punten(10), LAATST),
                een("een score onder nul", 1, "0 tot en met 9", punten(-1), LAATST),
                een("antwoorden bij eigen woorden", 1, "eigen woorden", metKeuzes(), LAATST),
                een("een vraag naar nergens", 1, "een vraag die er niet is", schrijf("a", "weg")),
                een(
                        "een antwoord naar nergens",
                        1,
                        "Antwoord 2",
                        kies("a", null, keuze("x"), keuze("y", "weg")),
                        LAATST),
                een("een vraag terug", 2, "terug naar vraag 1", GOED, schrijf("b", "goed")),
                een(
                        "een vraag naar zichzelf",
                        1,
                        "terug naar vraag 1",
                        kies("a", null, keuze("x"), keuze("y", "a")),
                        LAATST),
                een(
                        "een antwoord terug",
                        2,
                        "terug naar vraag 1",
                        GOED,
                        kies("b", null, keuze("x"), keuze("y", "goed"))),
                een(
                        "een vraag waar niemand komt",
                        2,
                        "Niemand komt",
                        schrijf("a", "c"),
                        schrijf("b", null),
                        schrijf("c", null)),
                een("een vraag na het einde", 2, "Niemand komt", schrijf("a", Vraag.EINDE), LAATST),
                een("alle antwoorden gaan eraan voorbij", 2, "Niemand komt", voorbij(true), GOED, LAATST),
                een("alle antwoorden gaan eraan voorbij, maar overslaan niet", 0, "", voorbij(false), GOED, LAATST),
                een(
                        "een vraag zonder Pools en Duits",
                        1,
                        "Vraag|Duits, Pools",
                        woorden(new Tekst("a", "a", "", " ")),
                        LAATST),
                een(
                        "een lange vraag",
                        1,
                        "Vraag|200|Engels",
                        woorden(new Tekst("a", "a".repeat(201), "a", "a")),
                        LAATST),
                een("een uitleg die half is", 1, "Uitleg|Nederlands", uitleg(new Tekst("", "a", "a", "a")), LAATST),
                een(
                        "een antwoord zonder Engels",
                        1,
                        "Antwoord 2|Engels",
                        antwoord(new Tekst("a", "", "a", "a")),
                        LAATST));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vragen")
    void van_elke_vraag_wordt_gezegd_wat_er_niet_goed_aan_is(
            String geval, int nummer, String woorden, List<Vraag> vragen) {
        var bevindingen = Padcontrole.controleer(Proeflijst.van(vragen, List.of()));

        if (nummer == 0) {
            assertThat(bevindingen).as(geval).isEmpty();
        } else {
            assertThat(bevindingen).as(geval).singleElement().satisfies(een -> {
                assertThat(een.plek()).isEqualTo(Bevinding.Plek.VRAAG);
                assertThat(een.nummer()).isEqualTo(nummer);
                assertThat(een.melding().tekst()).contains(woorden.split("\\|"));
            });
        }
    }

    static Stream<Arguments> regels() {
        var ja = Voorwaarde.gekozen("goed", "ja");
        return Stream.of(
                Arguments.of("een regel die goed is", "", regel("omdat", ja)),
                Arguments.of("een score die haalbaar is", "", regel("omdat", Voorwaarde.score(Dimensie.DUUR, 5))),
                Arguments.of("geen voorwaarde", "geldt altijd", regel("omdat")),
                Arguments.of("geen waarom", "Schrijf op waarom", regel(" ", ja)),
                Arguments.of("een lang waarom", "300 tekens", regel("a".repeat(301), ja)),
                Arguments.of(
                        "een vraag die er niet is",
                        "Voorwaarde 2|vraag",
                        regel("omdat", ja, Voorwaarde.gekozen("weg", "ja"))),
                Arguments.of(
                        "een antwoord dat er niet is", "antwoord", regel("omdat", Voorwaarde.gekozen("goed", "weg"))),
                Arguments.of(
                        "een vraag in eigen woorden", "antwoord", regel("omdat", Voorwaarde.gekozen("laatst", "ja"))),
                Arguments.of("niets gekozen", "vraag", regel("omdat", new Voorwaarde(null, 0, null, null))),
                Arguments.of(
                        "allebei gekozen", "vraag", regel("omdat", new Voorwaarde(Dimensie.DUUR, 1, "goed", "ja"))),
                Arguments.of("een score van niets", "vanaf 1", regel("omdat", Voorwaarde.score(Dimensie.DUUR, 0))),
                Arguments.of(
                        "een score te hoog", "nooit hoger dan 5", regel("omdat", Voorwaarde.score(Dimensie.DUUR, 6))),
                Arguments.of(
                        "een score van niemand",
                        "nooit hoger dan 0",
                        regel("omdat", Voorwaarde.score(Dimensie.CONTACT, 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regels")
    void van_elke_regel_wordt_gezegd_wat_er_niet_goed_aan_is(String geval, String woorden, Gevolgregel regel) {
        var duur = meer("duur", null, keuze("x", Dimensie.DUUR, 2), keuze("y", Dimensie.DUUR, 3), keuze("z"));
        var bevindingen = Padcontrole.controleer(Proeflijst.van(
                List.of(GOED, duur, LAATST), List.of(regel("omdat", Voorwaarde.gekozen("goed", "nee")), regel)));

        if (woorden.isEmpty()) {
            assertThat(bevindingen).as(geval).isEmpty();
        } else {
            assertThat(bevindingen).as(geval).singleElement().satisfies(een -> {
                assertThat(een.plek()).isEqualTo(Bevinding.Plek.REGEL);
                assertThat(een.nummer()).isEqualTo(2);
                assertThat(een.melding().tekst()).contains(woorden.split("\\|"));
            });
        }
    }

    @Test
    void een_lege_lijst_mist_een_vraag_en_haar_teksten() {
        var leeg = new Vragenlijst(Tekst.LEEG, tekst("i"), tekst("s"), List.of(), List.of(), Vervolgactie.WACHTEN);

        assertThat(Padcontrole.controleer(leeg))
                .allSatisfy(een -> assertThat(een.plek()).isEqualTo(Bevinding.Plek.TEKSTEN))
                .extracting(een -> een.melding().tekst())
                .satisfiesExactly(
                        titel -> assertThat(titel).contains("Titel", "Nederlands, Engels, Duits, Pools"),
                        vraag -> assertThat(vraag).contains("geen vraag"));
    }

    @Test
    void een_lijst_van_te_veel_vragen_en_regels_wordt_niet_aangenomen() {
        var vragen = IntStream.rangeClosed(0, Padcontrole.MEESTE_VRAGEN)
                .mapToObj(nummer -> schrijf("v" + nummer, null))
                .toList();
        var regels = IntStream.range(0, 41)
                .mapToObj(nummer -> regel("omdat", Voorwaarde.score(Dimensie.DUUR, 1)))
                .toList();

        assertThat(Padcontrole.controleer(Proeflijst.van(vragen, regels)))
                .filteredOn(een -> een.plek() == Bevinding.Plek.TEKSTEN)
                .extracting(een -> een.melding().tekst())
                .containsExactly(
                        "Er staan te veel vragen in. Houd het bij 40 vragen.",
                        "Er staan te veel regels in. Houd het bij 40 regels.");
    }

    private static Arguments een(String geval, int nummer, String woorden, Vraag... vragen) {
        return Arguments.of(geval, nummer, woorden, Arrays.asList(vragen));
    }

    private static Gevolgregel regel(String waarom, Voorwaarde... eisen) {
        return new Gevolgregel(Vervolgactie.POB_CONTACT, List.of(eisen), waarom);
    }

    private static Keuze[] veel(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> keuze("k" + nummer))
                .toArray(Keuze[]::new);
    }

    private static Vraag punten(int punten) {
        return kies("a", null, keuze("x", Dimensie.DUUR, punten), keuze("y"));
    }

    private static Vraag metKeuzes() {
        return new Vraag("a", Vraagsoort.TEKST, tekst("a"), null, true, List.of(keuze("x")), null);
    }

    private static Vraag voorbij(boolean verplicht) {
        var keuzes = List.of(keuze("x", "laatst"), keuze("y", Vraag.EINDE));
        return new Vraag("a", Vraagsoort.KEUZE, tekst("a"), null, verplicht, keuzes, null);
    }

    private static Vraag woorden(Tekst tekst) {
        return new Vraag("a", Vraagsoort.TEKST, tekst, null, true, List.of(), null);
    }

    private static Vraag uitleg(Tekst uitleg) {
        return new Vraag("a", Vraagsoort.TEKST, tekst("a"), uitleg, true, List.of(), null);
    }

    private static Vraag antwoord(Tekst tekst) {
        return kies("a", null, keuze("x"), new Keuze("y", tekst, Map.of(), null));
    }
}
