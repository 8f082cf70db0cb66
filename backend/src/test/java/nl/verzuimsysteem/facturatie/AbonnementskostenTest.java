package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.facturatie.Abonnementsvoorwaarden.Vergoeding;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.junit.jupiter.api.Test;

/** The fee of a subscription, computed by hand. */
class AbonnementskostenTest {
    private static final Btw HOOG = new Btw(Btwsoort.HOOG, 2100);
    private static final Map<Soort, List<Geldig<Vergoeding>>> PRIJZEN = Map.of(
            Soort.COMPLEET,
                    List.of(
                            new Geldig<>(
                                    dag("2026-01-01"), dag("2027-01-01"), new Vergoeding(new Geld(310), Btwsoort.HOOG)),
                            new Geldig<>(dag("2027-01-01"), null, new Vergoeding(new Geld(325), Btwsoort.HOOG))),
            Soort.COMPLEET_XL,
                    List.of(new Geldig<>(dag("2026-01-01"), null, new Vergoeding(new Geld(480), Btwsoort.HOOG))));
    private static final Map<Btwsoort, List<Geldig<Integer>>> BTW =
            Map.of(Btwsoort.HOOG, List.of(new Geldig<>(dag("2012-10-01"), null, 2100)));

    @Test
    void een_hele_maand_is_het_aantal_medewerkers_maal_de_vergoeding() {
        var regels = Abonnementskosten.maand(compleet(), YearMonth.of(2026, 11), 45);

        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.omschrijving()).isEqualTo("Abonnement Compleet, november 2026");
            assertThat(regel.uitleg()).isEqualTo("45 medewerkers × € 3,10");
            assertThat(regel.aantal()).isEqualByComparingTo("45");
            assertThat(regel.bedrag()).isEqualTo(new Geld(13_950));
            assertThat(regel.btw()).isEqualTo(HOOG);
            assertThat(regel.van()).isEqualTo("2026-11-01");
            assertThat(regel.totEnMet()).isEqualTo("2026-11-30");
        });
    }

    @Test
    void een_wissel_midden_in_de_maand_geeft_twee_regels_naar_dagen() {
        var voorwaarden = met(List.of(
                new Geldig<>(dag("2026-01-01"), dag("2026-07-16"), Soort.COMPLEET),
                new Geldig<>(dag("2026-07-16"), null, Soort.COMPLEET_XL)));

        var regels = Abonnementskosten.maand(voorwaarden, YearMonth.of(2026, 7), 40);

        // 40 × 3,10 × 15/31 = 60,00; 40 × 4,80 × 16/31 = 99,0967…
        assertThat(regels).extracting(Factuurregel::bedrag).containsExactly(new Geld(6_000), new Geld(9_910));
        assertThat(regels)
                .extracting(Factuurregel::uitleg)
                .containsExactly(
                        "40 medewerkers × € 3,10 × 15 van 31 dagen", "40 medewerkers × € 4,80 × 16 van 31 dagen");
        assertThat(regels.getFirst().aantal()).isEqualByComparingTo(new BigDecimal("19.3548"));
    }

    @Test
    void wie_midden_in_de_maand_begint_of_stopt_betaalt_alleen_die_dagen() {
        var voorwaarden = met(List.of(new Geldig<>(dag("2026-02-15"), dag("2026-03-11"), Soort.COMPLEET)));

        // 28 × 3,10 × 14/28 = 43,40; 31 × 3,10 × 10/31 = 31,00
        assertThat(Abonnementskosten.maand(voorwaarden, YearMonth.of(2026, 1), 28))
                .isEmpty();
        assertThat(Abonnementskosten.maand(voorwaarden, YearMonth.of(2026, 2), 28))
                .extracting(Factuurregel::bedrag)
                .containsExactly(new Geld(4_340));
        assertThat(Abonnementskosten.maand(voorwaarden, YearMonth.of(2026, 3), 31))
                .extracting(Factuurregel::bedrag)
                .containsExactly(new Geld(3_100));
        assertThat(Abonnementskosten.maand(voorwaarden, YearMonth.of(2026, 4), 28))
                .isEmpty();
    }

    @Test
    void een_afgesproken_vergoeding_gaat_voor_zolang_zij_geldt() {
        var voorwaarden = new Abonnementsvoorwaarden(
                List.of(new Geldig<>(dag("2026-01-01"), null, Soort.COMPLEET)),
                PRIJZEN,
                List.of(new Geldig<>(dag("2026-04-01"), dag("2026-05-01"), new Geld(250))),
                BTW);

        assertThat(Abonnementskosten.maand(voorwaarden, YearMonth.of(2026, 4), 10))
                .extracting(Factuurregel::bedrag)
                .containsExactly(new Geld(2_500));
        assertThat(Abonnementskosten.maand(voorwaarden, YearMonth.of(2026, 5), 10))
                .extracting(Factuurregel::bedrag)
                .containsExactly(new Geld(3_100));
    }

    @Test
    void meer_medewerkers_dan_geschat_is_bijbetalen() {
        // Twelve months of 45 were invoiced: 12 × 139,50 = 1.674,00. For 48 it is 12 × 148,80 = 1.785,60.
        var regels = Abonnementskosten.afrekening(
                compleet(), 2026, 48, Map.of(HOOG, new Geld(167_400)), YearMonth.of(2026, 1));

        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.bedrag()).isEqualTo(new Geld(11_160));
            assertThat(regel.prijs()).isEqualTo(new Geld(11_160));
            assertThat(regel.aantal()).isEqualByComparingTo("1");
            assertThat(regel.uitleg())
                    .isEqualTo("Over 2026 kost het abonnement € 1.785,60 voor 48 medewerkers. Gefactureerd was"
                            + " € 1.674,00.");
        });
    }

    @Test
    void minder_medewerkers_dan_geschat_is_geld_terug() {
        var regels = Abonnementskosten.afrekening(
                compleet(), 2026, 40, Map.of(HOOG, new Geld(167_400)), YearMonth.of(2026, 1));

        // 12 × 124,00 = 1.488,00
        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.bedrag()).isEqualTo(new Geld(-18_600));
            assertThat(regel.prijs()).isEqualTo(new Geld(18_600));
            assertThat(regel.aantal()).isEqualByComparingTo("-1");
        });
    }

    @Test
    void een_tweede_afrekening_rekent_alleen_af_wat_nog_verschilt() {
        var eerste = Abonnementskosten.afrekening(
                compleet(), 2026, 48, Map.of(HOOG, new Geld(167_400)), YearMonth.of(2026, 1));
        var gehad = new Geld(167_400).plus(eerste.getFirst().bedrag());

        assertThat(Abonnementskosten.afrekening(compleet(), 2026, 48, Map.of(HOOG, gehad), YearMonth.of(2026, 1)))
                .isEmpty();
        assertThat(Abonnementskosten.afrekening(compleet(), 2026, 47, Map.of(HOOG, gehad), YearMonth.of(2026, 1)))
                .extracting(Factuurregel::bedrag)
                .containsExactly(new Geld(-3_720));
    }

    @Test
    void zonder_medewerkers_is_er_geen_regel() {
        assertThat(Abonnementskosten.maand(compleet(), YearMonth.of(2026, 11), 0))
                .isEmpty();
    }

    private static Abonnementsvoorwaarden compleet() {
        return met(List.of(new Geldig<>(dag("2026-01-01"), null, Soort.COMPLEET)));
    }

    private static Abonnementsvoorwaarden met(List<Geldig<Soort>> abonnementen) {
        return new Abonnementsvoorwaarden(abonnementen, PRIJZEN, List.of(), BTW);
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}
