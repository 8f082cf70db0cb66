package nl.verzuimsysteem.medisch;

import static nl.verzuimsysteem.kern.Functie.BEDRIJFSARTS;
import static nl.verzuimsysteem.kern.Functie.POB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read and judge the answers of a triage, case by case. */
class SelekttoegangTest {
    private enum Feit {
        ZELF,
        ZAAK,
        EIGEN_PLAATS,
        BEHANDELD,
        DELEGATIE,
        GEBLOKKEERD,
        NOOD
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BEDRIJFSARTS, ,                              GEEN_RELATIE
            BEDRIJFSARTS, ZAAK EIGEN_PLAATS,             ZAAK_IN_TEAM
            BEDRIJFSARTS, ZAAK,                          VERVANGING
            BEDRIJFSARTS, BEHANDELD,                     AFSPRAAK
            BEDRIJFSARTS, DELEGATIE,                     GEEN_RELATIE
            BEDRIJFSARTS, ZAAK EIGEN_PLAATS ZELF,        EIGEN_DOSSIER
            BEDRIJFSARTS, ZAAK EIGEN_PLAATS GEBLOKKEERD, GEBLOKKEERD
            BEDRIJFSARTS, ZAAK EIGEN_PLAATS GEBLOKKEERD NOOD, GEBLOKKEERD
            BEDRIJFSARTS, NOOD,                          GEEN_RELATIE
            POB,          ZAAK EIGEN_PLAATS,             GEEN_TRIAGEDELEGATIE
            POB,          BEHANDELD,                     GEEN_TRIAGEDELEGATIE
            POB,          DELEGATIE,                     GEEN_RELATIE
            POB,          ZAAK EIGEN_PLAATS DELEGATIE,   DELEGATIE
            POB,          ZAAK DELEGATIE ZELF,           EIGEN_DOSSIER
            POB,          ZAAK DELEGATIE GEBLOKKEERD,    GEBLOKKEERD
            POB,          ZAAK NOOD,                     GEEN_RELATIE
            """)
    void de_regels_geval_voor_geval(Functie functie, String feiten, String uitkomst) {
        var oordeel = Medischetoegang.triage(functie, feiten(feiten));

        assertThat(
                        oordeel.grond() == null
                                ? String.valueOf(oordeel.weigering())
                                : oordeel.grond().name())
                .isEqualTo(uitkomst);
    }

    @Test
    void wie_geen_pob_of_bedrijfsarts_is_komt_er_nooit_bij() {
        var alles = feiten("ZAAK EIGEN_PLAATS BEHANDELD DELEGATIE NOOD");
        for (var functie : Functie.values()) {
            assertThat(Medischetoegang.triage(functie, alles).grond() != null)
                    .as(functie.name())
                    .isEqualTo(functie == POB || functie == BEDRIJFSARTS);
        }
    }

    private static Medischefeiten feiten(@Nullable String woorden) {
        Set<Feit> wel = EnumSet.noneOf(Feit.class);
        if (woorden != null) {
            Arrays.stream(woorden.split(" ")).map(Feit::valueOf).forEach(wel::add);
        }
        return new Medischefeiten(
                wel.contains(Feit.ZELF),
                false,
                false,
                false,
                false,
                wel.contains(Feit.ZAAK),
                wel.contains(Feit.EIGEN_PLAATS),
                wel.contains(Feit.BEHANDELD),
                false,
                wel.contains(Feit.DELEGATIE),
                wel.contains(Feit.DELEGATIE),
                wel.contains(Feit.GEBLOKKEERD),
                wel.contains(Feit.NOOD));
    }
}
