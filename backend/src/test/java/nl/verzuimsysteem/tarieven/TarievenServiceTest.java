package nl.verzuimsysteem.tarieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class TarievenServiceTest {
    private final Tarieftoneel toneel = new Tarieftoneel();
    private final TarievenService tarieven = toneel.tarieven();
    private final String dienst = toneel.dienst();

    @Test
    void een_nieuwe_prijs_sluit_op_de_vorige_aan_en_gisteren_blijft_wat_het_was() {
        tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(0, toneel.vandaag, "95,00"));
        tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(1, toneel.vandaag.plusDays(10), "99,50"));

        var prijzen = tarieven.dienst(toneel.beheerder, dienst).prijzen();

        assertThat(prijzen).extracting(Tariefkaart.Prijs::bedrag).containsExactly(new Geld(9950), new Geld(9500));
        assertThat(prijzen).extracting(Tariefkaart.Prijs::tijd).containsExactly(Tijd.STRAKS, Tijd.NU);
        assertThat(prijzen.getLast().tot()).isEqualTo(toneel.vandaag.plusDays(10));
        assertThat(prijzen.getFirst().door()).isEqualTo(toneel.beheerder.naam());
        var rij = tarieven.overzicht(toneel.beheerder).diensten().stream()
                .filter(een -> een.code().equals(dienst))
                .findFirst()
                .orElseThrow();
        assertThat(rij.prijs()).isEqualTo(new Geld(9500));
        assertThat(rij.wijzigtOp()).isEqualTo(toneel.vandaag.plusDays(10));
        assertThat(rij.inbegrepen())
                .extracting(Tariefoverzicht.Inbegrepen::totWeek)
                .containsExactly(0, 0, 0);
    }

    @Test
    void wat_gepland_is_kan_worden_ingetrokken_en_wat_geldt_niet() {
        tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(0, toneel.vandaag, "95"));
        tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(1, toneel.vandaag.plusDays(10), "99"));
        var reeks = new Reeks.Dienstprijs(dienst);
        var prijzen = tarieven.dienst(toneel.beheerder, dienst).prijzen();

        toneel.begroot(
                5,
                () -> tarieven.trekIn(
                        toneel.beheerder, reeks, 2, prijzen.getFirst().id()));
        tarieven.trekIn(toneel.beheerder, reeks, 2, prijzen.getFirst().id());

        var over = tarieven.dienst(toneel.beheerder, dienst).prijzen();
        assertThat(over).hasSize(1);
        assertThat(over.getFirst().tot()).isNull();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> tarieven.trekIn(
                        toneel.beheerder, reeks, 3, over.getFirst().id()));
        assertThat(tarieven.dienst(toneel.beheerder, dienst).versie()).isEqualTo(3);
    }

    @Test
    void een_regel_bepaalt_vanaf_zijn_dag_tot_welke_week_iets_is_inbegrepen() {
        var nieuw = new NieuweRegel(Tarieftoneel.sleutel(), 0, toneel.vandaag, Inbegrip.TOT_WEEK, 6);
        toneel.begroot(5, () -> tarieven.zetRegel(toneel.beheerder, dienst, Soort.COMPLEET, nieuw));

        var binnen = tarieven.probeer(toneel.beheerder, toneel.bedrijf, dienst, 6);
        var buiten = tarieven.probeer(toneel.beheerder, toneel.bedrijf, dienst, 7);

        assertThat(binnen.grond()).isEqualTo(Grond.INBEGREPEN_TOT_WEEK);
        assertThat(binnen.week()).isEqualTo(6);
        assertThat(buiten.grond()).isEqualTo(Grond.NA_INBEGREPEN_WEEK);
        assertThat(buiten.totWeek()).isEqualTo(6);
    }

    @Test
    void een_abonnementsprijs_geldt_per_vorm() {
        var versie = tarieven.abonnement(toneel.beheerder, Soort.EIGEN_REGIE).versie();
        tarieven.zetAbonnementsprijs(
                toneel.beheerder, Soort.EIGEN_REGIE, toneel.prijs(versie, toneel.vandaag.plusDays(3), "1.234,56"));

        var kaart = tarieven.abonnement(toneel.beheerder, Soort.EIGEN_REGIE);

        assertThat(kaart.teKoop()).isFalse();
        assertThat(kaart.prijzen()).extracting(Tariefkaart.Prijs::bedrag).contains(new Geld(123456));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "95.00", "95,0", "-5", "gratis", "100.000,01", "1.00,00"})
    void een_bedrag_dat_niet_kan_wordt_bij_het_veld_gemeld(String bedrag) {
        Tarieftoneel.fout(
                "bedrag", () -> tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(0, toneel.vandaag, bedrag)));
        assertThat(tarieven.dienst(toneel.beheerder, dienst).versie()).isZero();
    }

    @Test
    void het_verleden_verandert_niet_en_een_dag_heeft_maar_een_prijs() {
        Tarieftoneel.fout(
                "van",
                () -> tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(0, toneel.vandaag.minusDays(1), "95")));
        tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(0, toneel.vandaag, "95"));
        Tarieftoneel.fout(
                "van", () -> tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(1, toneel.vandaag, "96")));
        Tarieftoneel.fout("van", () -> tarieven.zetPrijs(toneel.beheerder, dienst, toneel.prijs(1, null, "96")));
        Tarieftoneel.fout(
                "week",
                () -> tarieven.zetRegel(
                        toneel.beheerder,
                        dienst,
                        Soort.COMPLEET,
                        new NieuweRegel(Tarieftoneel.sleutel(), 1, toneel.vandaag, Inbegrip.TOT_WEEK, 0)));
    }

    @Test
    void van_twee_die_tegelijk_wijzigen_wint_er_een_en_ziet_de_ander_dat() throws Exception {
        var start = new CyclicBarrier(8);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var uitkomsten = draden.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(nummer -> () -> {
                        start.await();
                        try {
                            tarieven.zetPrijs(
                                    toneel.beheerder,
                                    dienst,
                                    toneel.prijs(0, toneel.vandaag.plusDays(nummer), "95," + (10 + nummer)));
                            return true;
                        } catch (Conflict e) {
                            return false;
                        }
                    })
                    .toList());
            var gelukt = 0;
            for (var uitkomst : uitkomsten) {
                gelukt += uitkomst.get() ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        }
        assertThat(toneel.tel("SELECT COUNT(*) FROM diensttarief WHERE dienst_code = ?", dienst))
                .isEqualTo(1);
    }

    @Test
    void nog_eens_hetzelfde_vastleggen_verandert_niets() {
        var nieuw = toneel.prijs(0, toneel.vandaag, "95");

        toneel.begroot(5, () -> tarieven.zetPrijs(toneel.beheerder, dienst, nieuw));
        tarieven.zetPrijs(toneel.beheerder, dienst, nieuw);

        assertThat(tarieven.dienst(toneel.beheerder, dienst).prijzen()).hasSize(1);
        assertThat(tarieven.dienst(toneel.beheerder, dienst).versie()).isEqualTo(1);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE handeling = 'TARIEVEN_WIJZIGEN' AND uitkomst = 0 AND bijzonderheid LIKE ?",
                        "prijs van " + dienst + " vanaf%"))
                .isEqualTo(1);
    }

    @Test
    void lezen_blijft_binnen_de_begroting() {
        toneel.begroot(2, () -> tarieven.overzicht(toneel.beheerder));
        toneel.begroot(3, () -> tarieven.dienst(toneel.beheerder, dienst));
        toneel.begroot(1, () -> tarieven.probeer(toneel.beheerder, toneel.bedrijf, dienst, 1));
    }

    @Test
    void alleen_wie_de_toepassing_beheert_ziet_en_wijzigt_tarieven() {
        toneel.geenRecht(List.of(
                tarieven::overzicht,
                actor -> tarieven.dienst(actor, dienst),
                actor -> tarieven.abonnement(actor, Soort.COMPLEET),
                actor -> tarieven.probeer(actor, toneel.bedrijf, dienst, 1),
                actor -> tarieven.zetPrijs(actor, dienst, toneel.prijs(0, toneel.vandaag, "95")),
                actor -> tarieven.zetAbonnementsprijs(actor, Soort.COMPLEET, toneel.prijs(0, toneel.vandaag, "95")),
                actor -> tarieven.zetRegel(
                        actor,
                        dienst,
                        Soort.COMPLEET,
                        new NieuweRegel(Tarieftoneel.sleutel(), 0, toneel.vandaag, Inbegrip.ALTIJD, null)),
                actor -> tarieven.trekIn(actor, new Reeks.Dienstprijs(dienst), 0, new TariefId(1))));
        assertThat(tarieven.dienst(toneel.beheerder, dienst).prijzen()).isEmpty();
    }

    @Test
    void wat_er_niet_is_wordt_niet_gevonden() {
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> tarieven.dienst(toneel.beheerder, "GEEN"));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> tarieven.zetPrijs(toneel.beheerder, "GEEN", toneel.prijs(0, toneel.vandaag, "95")));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> tarieven.probeer(toneel.beheerder, new BedrijfId(999_999_999), dienst, 1));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> tarieven.probeer(toneel.beheerder, toneel.bedrijf, "GEEN", 1));
    }
}
