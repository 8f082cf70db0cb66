package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.kern.GebruikerId;
import org.junit.jupiter.api.Test;

class TweedefactorTest {
    private static final GebruikerId SANNE = new GebruikerId(3);

    /** The secret and moments of the appendix of RFC 6238. */
    private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Tweedefactor tweedefactor = new Tweedefactor(Tweedefactor.nieuweSleutels());

    @Test
    void codes_zijn_die_van_de_standaard() {
        assertThat(Tweedefactor.code(RFC, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Tweedefactor.code(RFC, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(Tweedefactor.code(RFC, Instant.ofEpochSecond(20_000_000_000L)))
                .isEqualTo("353130");
    }

    @Test
    void een_code_geldt_een_stap_eerder_en_later_en_niet_daarbuiten() {
        var nu = Instant.ofEpochSecond(1_800_000_000);
        var stap = 1_800_000_000 / 30;
        for (var verschil = -2; verschil <= 2; verschil++) {
            var gevonden = Tweedefactor.stap(RFC, Tweedefactor.code(RFC, nu.plusSeconds(30L * verschil)), nu);
            if (Math.abs(verschil) <= 1) {
                assertThat(gevonden).hasValue(stap + verschil);
            } else {
                assertThat(gevonden).isEmpty();
            }
        }
        assertThat(Tweedefactor.stap(RFC, "", nu)).isEmpty();
    }

    @Test
    void een_geheim_is_alleen_te_lezen_bij_zijn_eigen_gebruiker() {
        var versleuteld = tweedefactor.versleutel(SANNE, RFC);

        assertThat(tweedefactor.ontsleutel(SANNE, versleuteld)).isEqualTo(RFC);
        assertThat(new String(versleuteld, StandardCharsets.ISO_8859_1)).doesNotContain("12345678");
        assertThatThrownBy(() -> tweedefactor.ontsleutel(new GebruikerId(4), versleuteld))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Tweedefactor(Tweedefactor.nieuweSleutels()).ontsleutel(SANNE, versleuteld))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void zonder_goede_sleutels_start_het_programma_niet() {
        assertThatThrownBy(() -> new Tweedefactor(" "))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("VERZUIM_TOTP_SLEUTEL");
        assertThatThrownBy(() -> new Tweedefactor("geen sleutels")).isInstanceOf(StartMislukt.class);
    }

    /** The examples of RFC 4648, without the signs that only fill up. */
    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "'',''",
        "f,MY",
        "fo,MZXQ",
        "foo,MZXW6",
        "foob,MZXW6YQ",
        "fooba,MZXW6YTB",
        "foobar,MZXW6YTBOI"
    })
    void een_geheim_is_te_typen(String geheim, String tekst) {
        assertThat(Tweedefactor.tekst(geheim.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(tekst);
    }
}
