package nl.verzuimsysteem.tarieven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule that decided, as an employer reads it. */
class PrijswoordenTest {
    private static final LocalDate TELDAG = LocalDate.of(2026, 1, 5);
    private static final Dienst DIENST = new Dienst("X", "X", "X", Per.KEER, Btwsoort.HOOG, false);

    @Test
    void de_week_de_dag_waarop_het_tellen_begint_en_de_grens_staan_erbij() {
        assertThat(uitleg(Soort.COMPLEET, 11, TELDAG))
                .isEqualTo(
                        "Week 12 van het dossier, geteld vanaf 05-01-2026. Compleet: inbegrepen tot en met week 11.");
    }

    @Test
    void waar_geen_week_beslist_staat_er_geen() {
        assertThat(uitleg(Soort.COMPLEET_XL, null, TELDAG)).isEqualTo("Compleet XL: inbegrepen in elke week.");
        assertThat(uitleg(Soort.EIGEN_REGIE, 0, TELDAG)).isEqualTo("Eigen Regie: nooit inbegrepen.");
        assertThat(uitleg(null, 11, TELDAG)).isEqualTo("Er liep op deze dag geen abonnement.");
        assertThat(uitleg(Soort.COMPLEET, 11, null))
                .isEqualTo("Dit is niet voor één dossier. Compleet: inbegrepen tot en met week 11.");
    }

    @Test
    void een_afgesproken_prijs_staat_erbij_waar_hij_betaald_wordt() {
        assertThat(Prijswoorden.uitleg(oordeel(Soort.COMPLEET, 0, TELDAG, new Geld(8_000))))
                .isEqualTo("Compleet: nooit inbegrepen. Deze prijs is met het bedrijf afgesproken.");
        assertThat(Prijswoorden.uitleg(oordeel(Soort.COMPLEET, null, TELDAG, new Geld(8_000))))
                .isEqualTo("Compleet: inbegrepen in elke week.");
    }

    @Test
    void wat_binnen_valt_noemt_geen_prijs() {
        assertThat(Prijswoorden.prijs(oordeel(Soort.COMPLEET, null, TELDAG, null)))
                .isEmpty();
        assertThat(Prijswoorden.prijs(oordeel(Soort.COMPLEET, 0, TELDAG, null)))
                .isEqualTo("€ 95,00 per keer, zonder btw");
    }

    private static String uitleg(@Nullable Soort abonnement, @Nullable Integer totWeek, @Nullable LocalDate teldag) {
        return Prijswoorden.uitleg(oordeel(abonnement, totWeek, teldag, null));
    }

    private static Prijsoordeel oordeel(
            @Nullable Soort abonnement,
            @Nullable Integer totWeek,
            @Nullable LocalDate teldag,
            @Nullable Geld afspraak) {
        return Prijsoordeel.van(
                DIENST, new Voorwaarden(abonnement, totWeek, new Geld(9_500), afspraak), TELDAG.plusWeeks(11), teldag);
    }
}
