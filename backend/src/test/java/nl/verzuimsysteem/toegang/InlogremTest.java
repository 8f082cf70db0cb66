package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InlogremTest {
    private final Proefklok klok = new Proefklok();
    private final Inlogrem rem = new Inlogrem(klok);

    private void probeer(String naam, String adres, int keer) {
        for (var i = 0; i < keer; i++) {
            assertThat(rem.laatToe(naam, adres)).as(naam + " " + i).isTrue();
        }
    }

    @Test
    void een_adres_mag_een_account_een_paar_keer_proberen() {
        probeer("sanne", "10.0.0.1", Inlogrem.PER_ACCOUNT);

        assertThat(rem.laatToe(" SANNE", "10.0.0.1")).isFalse();
        assertThat(rem.laatToe("sanne", "10.0.0.2")).as("van een ander adres").isTrue();
        assertThat(rem.laatToe("piet", "10.0.0.1")).as("een ander account").isTrue();
    }

    @Test
    void na_een_kwartier_mag_het_weer_ook_als_hij_bleef_proberen() {
        probeer("sanne", "10.0.0.1", Inlogrem.PER_ACCOUNT);
        klok.later(Inlogrem.DUUR.minusSeconds(1));
        assertThat(rem.laatToe("sanne", "10.0.0.1")).isFalse();
        klok.later(Duration.ofSeconds(2));

        assertThat(rem.laatToe("sanne", "10.0.0.1")).isTrue();
    }

    @Test
    void wie_binnenkomt_begint_opnieuw() {
        probeer("sanne", "10.0.0.1", Inlogrem.PER_ACCOUNT);
        rem.ingelogd("sanne", "10.0.0.1");

        probeer("sanne", "10.0.0.1", Inlogrem.PER_ACCOUNT);
    }

    @Test
    void een_goed_wachtwoord_telt_niet_als_poging() {
        for (var keer = 0; keer < 3 * Inlogrem.PER_ACCOUNT; keer++) {
            assertThat(rem.laatToe("sanne", "10.0.0.1")).isTrue();
            rem.stapGoed("sanne", "10.0.0.1");
        }
    }

    @Test
    void een_adres_dat_veel_accounts_probeert_wordt_gestopt() {
        for (var nummer = 0; nummer < Inlogrem.PER_ADRES; nummer++) {
            probeer("naam" + nummer, "10.0.0.1", 1);
        }

        assertThat(rem.laatToe("nog een", "10.0.0.1")).isFalse();
        assertThat(rem.laatToe("nog een", "10.0.0.2")).isTrue();
    }

    @Test
    void een_aanvaller_met_ipv6_heeft_een_adres() {
        probeer("sanne", "2001:db8:1:2::1", Inlogrem.PER_ACCOUNT);

        assertThat(rem.laatToe("sanne", "2001:db8:1:2:ffff::9")).isFalse();
        assertThat(rem.laatToe("sanne", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void een_andere_handeling_heeft_haar_eigen_grenzen() {
        var uur = new Inlogrem(klok, 3, 20, Duration.ofHours(1));
        for (var keer = 0; keer < 3; keer++) {
            assertThat(uur.laatToe("sanne", "10.0.0.1")).isTrue();
        }
        assertThat(uur.laatToe("sanne", "10.0.0.1")).isFalse();
        klok.later(Duration.ofMinutes(59));
        assertThat(uur.laatToe("sanne", "10.0.0.1")).isFalse();
        klok.later(Duration.ofMinutes(2));

        assertThat(uur.laatToe("sanne", "10.0.0.1")).isTrue();
        assertThat(rem.laatToe("sanne", "10.0.0.1"))
                .as("telt niet mee voor het inloggen")
                .isTrue();
    }
}
