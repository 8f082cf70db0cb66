package nl.verzuimsysteem.medisch;

import static nl.verzuimsysteem.kern.Functie.BEDRIJFSARTS;
import static nl.verzuimsysteem.kern.Functie.POB;
import static nl.verzuimsysteem.medisch.Medischetoegang.Doel.ACCORDEREN;
import static nl.verzuimsysteem.medisch.Medischetoegang.Doel.LEZEN;
import static nl.verzuimsysteem.medisch.Medischetoegang.Doel.SCHRIJVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.Medischetoegang.Doel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules C1-C9, E5, E7 and H3 on access to what is medical, case by case. */
class MedischetoegangTest {
    private static final int BITS = 13;

    /** A fact that holds; what is not named does not. */
    private enum Feit {
        ZELF,
        GEHOUDEN,
        ONDER,
        VERTROUWELIJK,
        AFGEROND,
        ZAAK,
        EIGEN_PLAATS,
        BEHANDELD,
        VERVANGT,
        DELEGATIE,
        ANDERE_DELEGATIE,
        GEBLOKKEERD,
        NOOD
    }

    static Stream<Arguments> gevallen() {
        return Stream.of(
                // C1, E5: the treatment relation of a bedrijfsarts.
                geval(BEDRIJFSARTS, LEZEN, "GEEN_RELATIE"),
                geval(BEDRIJFSARTS, LEZEN, "GEEN_RELATIE", Feit.EIGEN_PLAATS),
                geval(BEDRIJFSARTS, LEZEN, "ZELF_GEHOUDEN", Feit.GEHOUDEN, Feit.ONDER),
                geval(BEDRIJFSARTS, LEZEN, "VERANTWOORDELIJK", Feit.ONDER),
                geval(BEDRIJFSARTS, LEZEN, "AFSPRAAK", Feit.BEHANDELD),
                geval(BEDRIJFSARTS, LEZEN, "ZAAK_IN_TEAM", Feit.ZAAK, Feit.EIGEN_PLAATS),
                geval(BEDRIJFSARTS, LEZEN, "VERVANGING", Feit.ZAAK),
                geval(BEDRIJFSARTS, LEZEN, "VERVANGING", Feit.VERVANGT),
                geval(BEDRIJFSARTS, LEZEN, "GEEN_RELATIE", Feit.DELEGATIE, Feit.ANDERE_DELEGATIE),
                // C2: a POB, under a delegation, the files of that bedrijfsarts, with an appointment or a case.
                geval(POB, LEZEN, "GEEN_DELEGATIE", Feit.ZAAK, Feit.EIGEN_PLAATS, Feit.BEHANDELD),
                geval(POB, LEZEN, "GEEN_DELEGATIE", Feit.GEHOUDEN),
                geval(POB, LEZEN, "ANDERE_BEDRIJFSARTS", Feit.ZAAK, Feit.ANDERE_DELEGATIE),
                geval(POB, LEZEN, "ANDERE_BEDRIJFSARTS", Feit.GEHOUDEN, Feit.ANDERE_DELEGATIE),
                geval(POB, LEZEN, "GEEN_RELATIE", Feit.DELEGATIE, Feit.ANDERE_DELEGATIE),
                geval(POB, LEZEN, "GEEN_RELATIE", Feit.DELEGATIE, Feit.VERVANGT),
                geval(POB, LEZEN, "DELEGATIE", Feit.DELEGATIE, Feit.BEHANDELD),
                geval(POB, LEZEN, "DELEGATIE", Feit.DELEGATIE, Feit.ZAAK),
                geval(POB, LEZEN, "DELEGATIE", Feit.DELEGATIE, Feit.GEHOUDEN),
                // B11: nobody his own file, not even in an emergency.
                geval(BEDRIJFSARTS, LEZEN, "EIGEN_DOSSIER", Feit.ZELF, Feit.ZAAK, Feit.EIGEN_PLAATS),
                geval(BEDRIJFSARTS, LEZEN, "EIGEN_DOSSIER", Feit.ZELF, Feit.GEHOUDEN, Feit.NOOD),
                geval(POB, LEZEN, "EIGEN_DOSSIER", Feit.ZELF, Feit.DELEGATIE, Feit.GEHOUDEN),
                // B7: an open spreekuur or second opinion is of who held it and who is responsible.
                geval(BEDRIJFSARTS, LEZEN, "ZELF_GEHOUDEN", Feit.VERTROUWELIJK, Feit.GEHOUDEN),
                geval(BEDRIJFSARTS, LEZEN, "VERANTWOORDELIJK", Feit.VERTROUWELIJK, Feit.ONDER),
                geval(BEDRIJFSARTS, LEZEN, "VERTROUWELIJK", Feit.VERTROUWELIJK, Feit.ZAAK, Feit.EIGEN_PLAATS),
                geval(BEDRIJFSARTS, LEZEN, "VERTROUWELIJK", Feit.VERTROUWELIJK, Feit.BEHANDELD),
                geval(BEDRIJFSARTS, LEZEN, "VERTROUWELIJK", Feit.VERTROUWELIJK, Feit.VERVANGT),
                geval(BEDRIJFSARTS, LEZEN, "VERTROUWELIJK", Feit.VERTROUWELIJK, Feit.ZAAK, Feit.NOOD),
                geval(POB, LEZEN, "VERTROUWELIJK", Feit.VERTROUWELIJK, Feit.GEHOUDEN, Feit.DELEGATIE),
                // H3: what the werknemer closed, but not for who wrote it, nor for who must end what has begun.
                geval(BEDRIJFSARTS, LEZEN, "GEBLOKKEERD", Feit.GEBLOKKEERD, Feit.ZAAK, Feit.EIGEN_PLAATS),
                geval(BEDRIJFSARTS, LEZEN, "GEBLOKKEERD", Feit.GEBLOKKEERD, Feit.BEHANDELD),
                geval(BEDRIJFSARTS, LEZEN, "GEBLOKKEERD", Feit.GEBLOKKEERD, Feit.VERVANGT),
                geval(BEDRIJFSARTS, LEZEN, "GEBLOKKEERD", Feit.GEBLOKKEERD, Feit.ONDER, Feit.AFGEROND),
                geval(BEDRIJFSARTS, LEZEN, "VERANTWOORDELIJK", Feit.GEBLOKKEERD, Feit.ONDER),
                geval(BEDRIJFSARTS, LEZEN, "ZELF_GEHOUDEN", Feit.GEBLOKKEERD, Feit.GEHOUDEN, Feit.AFGEROND),
                geval(POB, LEZEN, "GEBLOKKEERD", Feit.GEBLOKKEERD, Feit.DELEGATIE, Feit.ZAAK),
                geval(POB, LEZEN, "DELEGATIE", Feit.GEBLOKKEERD, Feit.DELEGATIE, Feit.GEHOUDEN),
                geval(BEDRIJFSARTS, LEZEN, "GEEN_RELATIE", Feit.GEBLOKKEERD),
                // E7: an emergency opens it, to read.
                geval(BEDRIJFSARTS, LEZEN, "NOODTOEGANG", Feit.NOOD),
                geval(BEDRIJFSARTS, LEZEN, "NOODTOEGANG", Feit.NOOD, Feit.GEBLOKKEERD, Feit.ZAAK),
                geval(POB, LEZEN, "NOODTOEGANG", Feit.NOOD, Feit.ZAAK),
                geval(BEDRIJFSARTS, LEZEN, "ZAAK_IN_TEAM", Feit.NOOD, Feit.ZAAK, Feit.EIGEN_PLAATS),
                geval(BEDRIJFSARTS, SCHRIJVEN, "ALLEEN_LEZEN", Feit.NOOD, Feit.GEBLOKKEERD, Feit.ONDER, Feit.AFGEROND),
                // Writing: who held it, who is responsible, and who stands in for them.
                geval(BEDRIJFSARTS, SCHRIJVEN, "ZELF_GEHOUDEN", Feit.GEHOUDEN),
                geval(BEDRIJFSARTS, SCHRIJVEN, "VERANTWOORDELIJK", Feit.ONDER),
                geval(BEDRIJFSARTS, SCHRIJVEN, "VERVANGING", Feit.VERVANGT),
                geval(BEDRIJFSARTS, SCHRIJVEN, "ALLEEN_LEZEN", Feit.ZAAK, Feit.EIGEN_PLAATS),
                geval(BEDRIJFSARTS, SCHRIJVEN, "ALLEEN_LEZEN", Feit.BEHANDELD),
                geval(BEDRIJFSARTS, SCHRIJVEN, "ZELF_GEHOUDEN", Feit.VERTROUWELIJK, Feit.GEHOUDEN),
                geval(POB, SCHRIJVEN, "DELEGATIE", Feit.DELEGATIE, Feit.GEHOUDEN),
                geval(POB, SCHRIJVEN, "ALLEEN_LEZEN", Feit.DELEGATIE, Feit.ZAAK),
                geval(POB, SCHRIJVEN, "GEEN_DELEGATIE", Feit.GEHOUDEN),
                // C3: agreeing is for the responsible bedrijfsarts, or who stands in for him.
                geval(BEDRIJFSARTS, ACCORDEREN, "VERANTWOORDELIJK", Feit.ONDER),
                geval(BEDRIJFSARTS, ACCORDEREN, "VERVANGING", Feit.VERVANGT),
                geval(BEDRIJFSARTS, ACCORDEREN, "ALLEEN_LEZEN", Feit.ZAAK, Feit.EIGEN_PLAATS),
                geval(POB, ACCORDEREN, "ALLEEN_LEZEN", Feit.DELEGATIE, Feit.GEHOUDEN),
                geval(POB, ACCORDEREN, "ALLEEN_LEZEN", Feit.DELEGATIE, Feit.GEHOUDEN, Feit.VERVANGT));
    }

    private static Arguments geval(Functie functie, Doel doel, String verwacht, Feit... feiten) {
        return arguments(functie, doel, verwacht, Arrays.stream(feiten).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void elk_geval_heeft_zijn_oordeel(Functie functie, Doel doel, String verwacht, Set<Feit> feiten) {
        var oordeel = Medischetoegang.oordeel(functie, doel, van(feiten));

        assertThat(
                        oordeel.grond() == null
                                ? String.valueOf(oordeel.weigering())
                                : oordeel.grond().name())
                .isEqualTo(verwacht);
    }

    @Test
    void geen_andere_functie_opent_ooit_iets_wat_de_feiten_ook_zijn() {
        var anderen = EnumSet.complementOf(EnumSet.of(BEDRIJFSARTS, POB));
        for (var stand = 0; stand < 1 << BITS; stand++) {
            var feiten = van(feiten(stand));
            for (var functie : anderen) {
                for (var doel : Doel.values()) {
                    assertThat(Medischetoegang.oordeel(functie, doel, feiten).grond())
                            .as("%s %s %s", functie, doel, feiten)
                            .isNull();
                }
            }
        }
    }

    @Test
    void wat_niet_te_lezen_is_is_ook_niet_te_schrijven_en_een_pob_zonder_delegatie_leest_alleen_in_nood() {
        for (var stand = 0; stand < 1 << BITS; stand++) {
            var waar = feiten(stand);
            var feiten = van(waar);
            for (var functie : Set.of(BEDRIJFSARTS, POB)) {
                var lezen = Medischetoegang.oordeel(functie, LEZEN, feiten);
                var schrijven = Medischetoegang.oordeel(functie, SCHRIJVEN, feiten);
                assertThat((lezen.grond() == null) == (lezen.weigering() != null))
                        .as("one of the two")
                        .isTrue();
                assertThat(schrijven.grond() == null || lezen.grond() != null)
                        .as("%s %s", functie, feiten)
                        .isTrue();
                if (waar.contains(Feit.ZELF)) {
                    assertThat(lezen.grond()).as("own file").isNull();
                }
            }
            if (!waar.contains(Feit.DELEGATIE)) {
                assertThat(Medischetoegang.oordeel(POB, LEZEN, feiten).grond())
                        .as("%s", feiten)
                        .isIn(null, Medischetoegang.Grond.NOODTOEGANG);
            }
        }
    }

    private static Set<Feit> feiten(int stand) {
        return Arrays.stream(Feit.values())
                .filter(feit -> (stand & 1 << feit.ordinal()) != 0)
                .collect(Collectors.toSet());
    }

    private static Medischefeiten van(Set<Feit> feiten) {
        return new Medischefeiten(
                feiten.contains(Feit.ZELF),
                feiten.contains(Feit.GEHOUDEN),
                feiten.contains(Feit.ONDER),
                feiten.contains(Feit.VERTROUWELIJK),
                feiten.contains(Feit.AFGEROND),
                feiten.contains(Feit.ZAAK),
                feiten.contains(Feit.EIGEN_PLAATS),
                feiten.contains(Feit.BEHANDELD),
                feiten.contains(Feit.VERVANGT),
                feiten.contains(Feit.DELEGATIE),
                feiten.contains(Feit.ANDERE_DELEGATIE),
                feiten.contains(Feit.GEBLOKKEERD),
                feiten.contains(Feit.NOOD));
    }
}
