package nl.verzuimsysteem.aantallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HerinnerdagenTest {
    private static final LocalDate SLUIT = LocalDate.of(2026, 12, 20);
    private final Herinnerdagen dagen = new Herinnerdagen(List.of(3, 14, 3));

    @Test
    void de_volgende_dag_is_de_eerste_die_nog_komt() {
        assertThat(dagen.na(LocalDate.of(2026, 11, 22), SLUIT)).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(dagen.na(LocalDate.of(2026, 12, 6), SLUIT)).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(dagen.na(LocalDate.of(2026, 12, 17), SLUIT)).isNull();
    }

    @Test
    void bewaard_en_gelezen_is_hetzelfde() {
        assertThat(Herinnerdagen.van(dagen.tekst())).isEqualTo(dagen);
        assertThat(dagen.tekst()).isEqualTo("14,3");
        assertThat(Herinnerdagen.van("").na(SLUIT.minusDays(9), SLUIT)).isNull();
    }
}
