package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedrijfsinvoerTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource({
        "naam, '   '",
        "kvkNummer, 1234567",
        "kvkNummer, 123456789",
        "kvkNummer, 1234567a",
        "kvkNummer, ''",
        "loonheffingennummer, 123456789",
        "loonheffingennummer, 123456789B01",
        "straat, ''",
        "postcode, 0123 AB",
        "postcode, 1234 A",
        "plaats, ''",
        "telefoon, 12345",
        "email, iemand",
        "email, iemand@example",
        "factuurEmail, twee@@example.com"
    })
    void een_veld_dat_niet_klopt_wordt_bij_dat_veld_gezegd(String veld, String waarde) {
        Beheertoneel.fout(veld, () -> met(veld, waarde).controleerNieuw());
    }

    @Test
    void wat_iemand_typt_wordt_netjes_gemaakt() {
        var invoer = new Bedrijfsinvoer(
                "  Van \u0007 Dijk  BV \u0000",
                "12 34 56 78",
                "123456789l01",
                " Kade 1 ",
                "1234ab",
                " Urk ",
                " ",
                null,
                "");

        assertThat(invoer)
                .isEqualTo(new Bedrijfsinvoer(
                        "Van Dijk BV", "12345678", "123456789L01", "Kade 1", "1234 AB", "Urk", null, null, null));
        assertThatNoException().isThrownBy(invoer::controleerNieuw);
    }

    @ParameterizedTest
    @CsvSource({
        // kind, from, what runs ends, what comes later lapses
        "COMPLEET_XL, 2026-06-15, true, true",
        "COMPLEET_XL, 2026-07-01, true, true",
        "COMPLEET, 2026-07-01, true, true",
        "COMPLEET, 2027-01-01, false, true",
        "COMPLEET, 2027-02-01, true, false"
    })
    void een_nieuw_abonnement_sluit_aan_op_wat_er_was(Abonnement.Soort soort, LocalDate van, boolean af, boolean weg) {
        var alle = new Abonnementen(List.of(
                new Abonnement(Abonnement.Soort.EIGEN_REGIE, LocalDate.of(2020, 1, 1), LocalDate.of(2027, 1, 1)),
                new Abonnement(Abonnement.Soort.COMPLEET_XL, LocalDate.of(2027, 1, 1), null)));

        assertThat(alle.wissel(soort, van, VANDAAG)).isEqualTo(new Abonnementen.Wissel(weg, af));
    }

    @Test
    void een_abonnement_begint_niet_in_het_verleden_en_is_een_ander() {
        var alle = new Abonnementen(List.of(new Abonnement(Abonnement.Soort.COMPLEET, LocalDate.of(2020, 1, 1), null)));

        Beheertoneel.fout("van", () -> alle.wissel(Abonnement.Soort.COMPLEET_XL, VANDAAG.minusDays(1), VANDAAG));
        Beheertoneel.fout("van", () -> alle.wissel(Abonnement.Soort.COMPLEET_XL, VANDAAG.plusYears(3), VANDAAG));
        Beheertoneel.fout("abonnement", () -> alle.wissel(Abonnement.Soort.COMPLEET, VANDAAG, VANDAAG));
    }

    private static Bedrijfsinvoer met(String veld, String waarde) {
        return new Bedrijfsinvoer(
                veld.equals("naam") ? waarde : "Van Dijk",
                veld.equals("kvkNummer") ? waarde : "12345678",
                veld.equals("loonheffingennummer") ? waarde : null,
                veld.equals("straat") ? waarde : "Kade 1",
                veld.equals("postcode") ? waarde : "1234 AB",
                veld.equals("plaats") ? waarde : "Urk",
                veld.equals("telefoon") ? waarde : null,
                veld.equals("email") ? waarde : null,
                veld.equals("factuurEmail") ? waarde : null);
    }
}
