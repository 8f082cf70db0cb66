package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WachtwoordregelsTest {
    private final Wachtwoordregels regels = new Wachtwoordregels("Verzuimsysteem");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | leeg",
                "'             '        | leeg",
                "Xk3!vQ9#tLm            | kort",
                "aé🙂                   | kort",
                "wachtwoord123          | veelgebruikt",
                "Wachtwoord123!         | veelgebruikt",
                "password1234           | veelgebruikt",
                "P@ssw0rd1234           | veelgebruikt",
                "Welkom123456!          | veelgebruikt",
                "Amsterdam2026!         | veelgebruikt",
                "Feyenoord1908!         | veelgebruikt",
                "Januari2026!!          | veelgebruikt",
                "qwertyuiop123          | veelgebruikt",
                "1q2w3e4r5t6y           | veelgebruikt",
                "aaaaaaaaaaaa           | rij",
                "abcdefghijkl           | rij",
                "abcabcabcabcabc        | rij",
                "Fatima Yilmaz 7        | eigen",
                "fatimayilmaz1990       | eigen",
                "VERZUIMSYSTEEM2026     | eigen",
                "f.yilmaz@example.com   | eigen",
            })
    void te_makkelijk_en_waarom(String wachtwoord, String waarom) {
        assertThatThrownBy(() -> regels.keur("wachtwoord", wachtwoord, "Fatima Yilmaz", "f.yilmaz@example.com"))
                .isInstanceOfSatisfying(OngeldigeInvoer.class, e -> {
                    var fout = e.fouten().getFirst();
                    assertThat(fout.veld()).isEqualTo("wachtwoord");
                    assertThat(fout.melding().sleutel()).isEqualTo("inloggen.wachtwoord." + waarom);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rijden onder bruggen 7",
                "correct horse battery",
                "ik hou van koffie",
                "de kat zit op de mat",
                "Xk3!vQ9#tLm2",
                "fatima fietst graag in de regen",
                "kjsdhfkjhsdfkjhw",
            })
    void lang_en_niet_te_raden_is_goed_ook_zonder_hoofdletters_en_tekens(String wachtwoord) {
        regels.keur("wachtwoord", wachtwoord, "Fatima Yilmaz", "f.yilmaz@example.com");
        assertThat(regels.bezwaar(wachtwoord, java.util.List.of("fatima"))).isEmpty();
    }

    @Test
    void te_lang_wordt_niet_bekeken() {
        assertThat(regels.bezwaar("x".repeat(Wachtwoorden.LANGSTE + 1), java.util.List.of()))
                .hasValueSatisfying(melding -> assertThat(melding.sleutel()).isEqualTo("inloggen.wachtwoord.lang"));
    }

    @Test
    void een_reden_zegt_welk_deel_het_is() {
        assertThat(regels.bezwaar("Welkom123456!", java.util.List.of()))
                .hasValueSatisfying(melding -> assertThat(melding.tekst()).contains("“"));
        assertThat(regels.bezwaar("kort", java.util.List.of()))
                .hasValueSatisfying(melding -> assertThat(melding.tekst())
                        .isEqualTo(
                                "Uw wachtwoord heeft 4 tekens. Maak het ten minste 12 tekens lang. Een zin mag ook."));
    }
}
