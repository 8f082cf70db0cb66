package nl.verzuimsysteem.ui.selekt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VragenlijstzinTest {
    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 23);

    @Test
    void wie_op_de_eerste_dag_meldt_leest_dat_de_vragenlijst_morgen_gaat() {
        assertThat(Vragenlijstzin.van(MAANDAG, MAANDAG))
                .isEqualTo("De vragenlijst gaat morgen, op di 24 nov, naar de werknemer.");
    }

    @Test
    void wie_later_meldt_leest_dat_de_klok_vandaag_begint() {
        assertThat(Vragenlijstzin.van(MAANDAG.minusDays(9), MAANDAG))
                .isEqualTo(
                        "U meldt later dan de eerste ziektedag. De vragenlijst gaat daarom morgen, op di 24 nov, naar"
                                + " de werknemer.");
    }

    @Test
    void wie_vooruit_meldt_leest_de_dag() {
        assertThat(Vragenlijstzin.van(MAANDAG.plusDays(4), MAANDAG))
                .isEqualTo("De vragenlijst gaat op za 28 nov naar de werknemer.");
    }
}
