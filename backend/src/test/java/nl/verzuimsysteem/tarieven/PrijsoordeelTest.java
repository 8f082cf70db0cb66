package nl.verzuimsysteem.tarieven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inside or outside the subscription. The days were counted by hand from Monday 5 January 2026. */
class PrijsoordeelTest {
    private static final LocalDate TELDAG = LocalDate.of(2026, 1, 5);
    private static final Geld TARIEF = new Geld(9_500);
    private static final Dienst SPREEKUUR =
            new Dienst("SPREEKUUR", "Spreekuur", "Consult", Per.KEER, Btwsoort.HOOG, false);
    private static final Dienst CASEMANAGEMENT =
            new Dienst("CASEMANAGEMENT", "Casemanagement", "Casemanagement", Per.UUR, Btwsoort.HOOG, false);

    @ParameterizedTest(name = "{0}: {1} tot en met week {2} is {3} in week {4}")
    @CsvSource(textBlock = """
            2026-01-05, COMPLEET,    11, BINNEN, 1,  INBEGREPEN_TOT_WEEK
            2026-01-11, COMPLEET,    11, BINNEN, 1,  INBEGREPEN_TOT_WEEK
            2026-01-12, COMPLEET,    11, BINNEN, 2,  INBEGREPEN_TOT_WEEK
            2026-03-22, COMPLEET,    11, BINNEN, 11, INBEGREPEN_TOT_WEEK
            2026-03-23, COMPLEET,    11, BUITEN, 12, NA_INBEGREPEN_WEEK
            2026-03-23, COMPLEET_XL, ,   BINNEN, 12, ALTIJD_INBEGREPEN
            2027-12-27, COMPLEET_XL, ,   BINNEN, 104, ALTIJD_INBEGREPEN
            2026-01-05, EIGEN_REGIE, 0,  BUITEN, 1,  ALTIJD_BUITEN
            2026-01-02, COMPLEET,    11, BINNEN, 1,  INBEGREPEN_TOT_WEEK
            """)
    void de_week_van_het_dossier_beslist(
            LocalDate dag, Soort abonnement, @Nullable Integer totWeek, Oordeel oordeel, int week, Grond grond) {
        var gevonden = Prijsoordeel.van(SPREEKUUR, new Voorwaarden(abonnement, totWeek, TARIEF, null), dag, TELDAG);

        assertThat(gevonden.oordeel()).isEqualTo(oordeel);
        assertThat(gevonden.grond()).isEqualTo(grond);
        assertThat(gevonden.week()).isEqualTo(week);
        assertThat(gevonden.teBetalen(0, 1)).isEqualTo(oordeel == Oordeel.BINNEN ? new Geld(0) : TARIEF);
    }

    @Test
    void zonder_abonnement_valt_alles_erbuiten() {
        var gevonden = Prijsoordeel.van(SPREEKUUR, new Voorwaarden(null, null, TARIEF, null), TELDAG, TELDAG);

        assertThat(gevonden.oordeel()).isEqualTo(Oordeel.BUITEN);
        assertThat(gevonden.grond()).isEqualTo(Grond.GEEN_ABONNEMENT);
    }

    @Test
    void wat_niet_voor_een_dossier_is_kan_niet_in_een_week_van_een_dossier_liggen() {
        var gevonden = Prijsoordeel.van(SPREEKUUR, new Voorwaarden(Soort.COMPLEET, 11, TARIEF, null), TELDAG, null);

        assertThat(gevonden.grond()).isEqualTo(Grond.NA_INBEGREPEN_WEEK);
        assertThat(gevonden.week()).isNull();
    }

    @Test
    void een_afgesproken_prijs_gaat_voor_het_tarief() {
        var gevonden = Prijsoordeel.van(
                SPREEKUUR, new Voorwaarden(Soort.COMPLEET, 0, TARIEF, new Geld(8_000)), TELDAG, TELDAG);

        assertThat(gevonden.prijs()).isEqualTo(new Geld(8_000));
        assertThat(gevonden.afgesproken()).isTrue();
        assertThat(gevonden.teBetalen(0, 2)).isEqualTo(new Geld(16_000));
    }

    @Test
    void zonder_prijs_is_er_niets_te_betalen_en_blijft_het_oordeel_staan() {
        var gevonden = Prijsoordeel.van(SPREEKUUR, new Voorwaarden(Soort.COMPLEET, 0, null, null), TELDAG, TELDAG);

        assertThat(gevonden.oordeel()).isEqualTo(Oordeel.BUITEN);
        assertThat(gevonden.teBetalen(0, 1)).isEqualTo(new Geld(0));
    }

    @ParameterizedTest(name = "{0} minuten van {1} cent per uur is {2} cent")
    @CsvSource({
        "60, 11000, 11000",
        "15, 11000, 2750",
        "20, 10000, 3333",
        "10, 10000, 1667",
        "1, 30, 1",
        "-20, 10000, -3333"
    })
    void tijd_wordt_naar_de_minuut_gerekend(int minuten, long uurprijs, long bedrag) {
        var gevonden = Prijsoordeel.van(
                CASEMANAGEMENT, new Voorwaarden(Soort.COMPLEET, 0, new Geld(uurprijs), null), TELDAG, TELDAG);

        assertThat(gevonden.teBetalen(minuten, 1)).isEqualTo(new Geld(bedrag));
    }

    @ParameterizedTest(name = "{1} honderdsten over {0} cent is {2} cent")
    @CsvSource({
        "10000, 2100, 2100",
        "1, 2100, 0",
        "2, 2100, 0",
        "3, 2100, 1",
        "50, 900, 5",
        "-10000, 2100, -2100",
        "999, 0, 0"
    })
    void btw_wordt_rekenkundig_afgerond(long grondslag, int honderdsten, long btw) {
        assertThat(new Btw(Btwsoort.HOOG, honderdsten).over(new Geld(grondslag)))
                .isEqualTo(new Geld(btw));
    }
}
