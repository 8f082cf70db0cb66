package nl.verzuimsysteem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaalTest {
    private final Locale machine = Locale.getDefault();

    @AfterEach
    void herstel() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource({"nl,NL", "en,EN", "de,DE", "pl,PL", "fr,NL", "'',NL"})
    void een_taal_die_wij_niet_spreken_is_nederlands(String code, Taal taal) {
        assertThat(Taal.van(code)).isEqualTo(taal);
    }

    @Test
    void de_taal_van_de_machine_doet_er_niet_toe() {
        Locale.setDefault(Locale.US);

        assertThat(Teksten.t(Taal.NL.locale(), "schil.menu.hulp")).isEqualTo("Hulp");
        assertThat(Teksten.t(Taal.EN.locale(), "schil.menu.hulp")).isEqualTo("Help");
        assertThat(Teksten.t(Locale.of("fr", "FR"), "schil.menu.hulp")).isEqualTo("Hulp");
    }
}
