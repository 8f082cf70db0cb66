package nl.verzuimsysteem.verrichtingen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {
    @Test
    void de_laatste_dag_van_week_elf_is_de_zevenenzeventigste() {
        assertThat(Meter.laatsteDag(LocalDate.of(2026, 1, 5), 11)).isEqualTo("2026-03-22");
        assertThat(Meter.laatsteDag(LocalDate.of(2026, 1, 5), 1)).isEqualTo("2026-01-11");
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 59, 0",
        "1, false, 60, 1",
        "1, false, 119, 1",
        "1, true, 1, 1",
        "1, true, 60, 1",
        "1, true, 61, 2",
        "5, false, 899, 10",
        "6, true, 361, 12",
        "15, true, 0, 0",
    })
    void tijd_wordt_afgerond_zoals_is_ingesteld(int eenheid, boolean naarBoven, int seconden, int minuten) {
        assertThat(new Tijdafronding(eenheid, naarBoven).minuten(Duration.ofSeconds(seconden)))
                .isEqualTo(minuten);
    }

    @Test
    void een_eenheid_van_niets_kan_niet() {
        assertThatThrownBy(() -> new Tijdafronding(0, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_klok_is_na_acht_uur_vergeten() {
        var begin = Instant.parse("2026-11-22T08:00:00Z");
        var klok = new Klok(new TijdregelId(1), new DossierId(1), null, null, begin);

        assertThat(klok.isVergeten(begin.plus(Duration.ofHours(8)))).isFalse();
        assertThat(klok.isVergeten(begin.plus(Duration.ofHours(8)).plusSeconds(1)))
                .isTrue();
    }
}
