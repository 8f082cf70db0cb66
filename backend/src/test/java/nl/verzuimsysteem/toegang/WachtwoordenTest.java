package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WachtwoordenTest {
    private final Wachtwoorden wachtwoorden = new Wachtwoorden();

    @Test
    void alleen_het_goede_wachtwoord_past() {
        var hash = wachtwoorden.hash("Rijden onder bruggen 7");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(wachtwoorden.klopt("Rijden onder bruggen 7", hash)).isTrue();
        assertThat(wachtwoorden.klopt("rijden onder bruggen 7", hash)).isFalse();
        assertThat(wachtwoorden.klopt("", hash)).isFalse();
        assertThat(wachtwoorden.klopt("a".repeat(Wachtwoorden.LANGSTE + 1), hash))
                .isFalse();
    }

    @Test
    void zonder_account_past_niets() {
        assertThat(wachtwoorden.klopt("nobody has this password", null)).isFalse();
    }

    @Test
    void hetzelfde_wachtwoord_staat_er_elke_keer_anders() {
        assertThat(wachtwoorden.hash("gelijk")).isNotEqualTo(wachtwoorden.hash("gelijk"));
    }
}
