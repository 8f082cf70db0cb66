package nl.verzuimsysteem.aantallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfwijkingTest {
    @ParameterizedTest(name = "{0} en {1}, eerder {2}, in dienst {3}: {4}")
    @CsvSource(textBlock = """
            100, ,   ,   0, ''
            120, , 100,   0, ''
            121, , 100,   0, '100'
             80, , 100,   0, ''
             79, , 100,   0, '100'
              4, ,   5,   0, ''
              3, ,   5,   0, '5'
              5, ,   0,   0, '0'
              1, ,   0,   0, ''
             60, ,    , 100, '100'
            130, ,    , 100, '100'
            110, ,    , 100, ''
            100, , 100,  10, ''
             90, , 100, 120, '120'
            100, 120, 100, 0, ''
            100, 121, 100, 0, '121'
            100000, , 1, 0, '1'
            """)
    void vraagt_waarom_boven_twintig_procent(
            int dezeJaar, @Nullable Integer volgendJaar, @Nullable Integer vorig, int geregistreerd, String noemt) {
        var cijfer = vorig == null
                ? null
                : new Cijfer(new BedrijfId(1), 2025, vorig, Cijfersoort.WERKELIJK, Instant.EPOCH, "Ria");
        var melding = Afwijking.van(dezeJaar, volgendJaar, cijfer, geregistreerd);
        if (noemt.isEmpty()) {
            assertThat(melding).isNull();
        } else {
            assertThat(melding).isNotNull();
            assertThat(melding.tekst()).contains(" " + noemt).contains("20 procent");
        }
    }
}
