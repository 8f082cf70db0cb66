package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedischeWoordenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hij heeft een hernia.                 | hernia
                    Belt na zijn fysiotherapie            | fysiotherapie
                    BURN-OUT volgens de huisarts          | burn-out
                    Ze is zwanger                         | zwanger
                    wacht op de diagnóse                  | diagnose
                    griep                                 | griep
                    """)
    void een_medisch_woord_valt_op(String tekst, String woord) {
        assertThat(MedischeWoorden.eerste(tekst)).contains(woord);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij bellen maandag om 9 uur over het werkrooster.",
                "Hij komt terug op arbeidstherapeutische basis.",
                "Begrippenlijst meegegeven, rit naar Rotterdam overgenomen door Kees.",
                "Zij kan vanaf dinsdag 4 uur per dag licht werk doen.",
                ""
            })
    void gewone_afspraken_vallen_niet_op(String tekst) {
        assertThat(MedischeWoorden.eerste(tekst)).isEmpty();
    }

    @Test
    void geen_tekst_is_ook_goed() {
        assertThat(MedischeWoorden.eerste(null)).isEmpty();
    }
}
