package nl.verzuimsysteem.tarieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import nl.verzuimsysteem.testen.Actoren;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PrijsafspraakServiceTest {
    private final Tarieftoneel toneel = new Tarieftoneel();
    private final PrijsafspraakService afspraken = toneel.afspraken();
    private final String dienst = toneel.dienst();

    @Test
    void een_afspraak_gaat_voor_het_tarief_van_dit_bedrijf_en_van_geen_ander() {
        var ander = toneel.gegevens.bedrijf(toneel.regio);
        toneel.tarieven().zetPrijs(toneel.beheerder, dienst, toneel.prijs(0, toneel.vandaag, "95,00"));
        toneel.begroot(5, () -> maak(afspraak(dienst, toneel.vandaag, null, "80,00")));

        var eigen = toneel.tarieven().probeer(toneel.beheerder, toneel.bedrijf, dienst, 20);
        var vreemd = toneel.tarieven().probeer(toneel.beheerder, ander, dienst, 20);

        assertThat(eigen.prijs()).isEqualTo(new Geld(8000));
        assertThat(eigen.afgesproken()).isTrue();
        assertThat(vreemd.prijs()).isEqualTo(new Geld(9500));
        assertThat(afspraken.afspraken(toneel.beheerder, ander)).isEmpty();
    }

    @Test
    void een_nieuwe_afspraak_beeindigt_de_lopende_over_hetzelfde_alleen() {
        maak(afspraak(dienst, toneel.vandaag, null, "80"));
        maak(afspraak(null, toneel.vandaag, null, "9,50"));
        maak(afspraak(dienst, toneel.vandaag.plusDays(5), toneel.vandaag.plusDays(9), "70"));

        var alle = afspraken.afspraken(toneel.beheerder, toneel.bedrijf);

        assertThat(alle).hasSize(3);
        assertThat(alle.getFirst().dienst()).isNull();
        assertThat(alle.getFirst().tot()).isNull();
        assertThat(alle.get(1).tot()).isEqualTo(toneel.vandaag.plusDays(10));
        assertThat(alle.get(1).tijd()).isEqualTo(Tijd.STRAKS);
        assertThat(alle.get(2).tot()).isEqualTo(toneel.vandaag.plusDays(5));
    }

    @Test
    void een_afspraak_kan_eindigen_en_een_geplande_kan_worden_ingetrokken() {
        maak(afspraak(dienst, toneel.vandaag, null, "80"));
        maak(afspraak(dienst, toneel.vandaag.plusDays(5), null, "70"));
        var gepland = afspraken.afspraken(toneel.beheerder, toneel.bedrijf).getFirst();

        afspraken.trekIn(toneel.beheerder, toneel.bedrijf, gepland.id(), gepland.versie());

        var lopend = afspraken.afspraken(toneel.beheerder, toneel.bedrijf).getFirst();
        assertThat(lopend.tot()).isNull();
        var per = toneel.vandaag.plusDays(2);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> afspraken.beeindig(toneel.beheerder, toneel.bedrijf, lopend.id(), 99, per));
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> afspraken.beeindig(
                        toneel.beheerder, toneel.bedrijf, lopend.id(), lopend.versie(), toneel.vandaag.minusDays(1)));
        afspraken.beeindig(toneel.beheerder, toneel.bedrijf, lopend.id(), lopend.versie(), per);
        afspraken.beeindig(toneel.beheerder, toneel.bedrijf, lopend.id(), lopend.versie(), per);
        assertThat(afspraken
                        .afspraken(toneel.beheerder, toneel.bedrijf)
                        .getFirst()
                        .tot())
                .isEqualTo(per);
    }

    @Test
    void tegelijk_afspreken_geeft_er_op_elke_dag_hooguit_een() throws Exception {
        var start = new CyclicBarrier(6);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var uitkomsten = draden.invokeAll(IntStream.range(0, 6)
                    .<Callable<Void>>mapToObj(nummer -> () -> {
                        start.await();
                        maak(afspraak(dienst, toneel.vandaag.plusDays(nummer), null, "80"));
                        return null;
                    })
                    .toList());
            for (var uitkomst : uitkomsten) {
                uitkomst.get();
            }
        }
        assertThat(afspraken.afspraken(toneel.beheerder, toneel.bedrijf)).hasSize(6);
        assertThat(toneel.tel("""
                SELECT COUNT(*) FROM prijsafspraak a JOIN prijsafspraak b
                  ON b.bedrijf_id = a.bedrijf_id AND b.dienst_code = a.dienst_code AND b.id <> a.id
                 AND b.geldig_van < COALESCE(a.geldig_tot, '9999-12-31')
                 AND COALESCE(b.geldig_tot, '9999-12-31') > a.geldig_van
                WHERE a.bedrijf_id = ?""", toneel.bedrijf.waarde())).isZero();
    }

    @Test
    void nog_eens_hetzelfde_afspreken_verandert_niets_en_elk_veld_wordt_nagekeken() {
        var een = afspraak(dienst, toneel.vandaag, null, "80");
        maak(een);
        maak(een);

        assertThat(afspraken.afspraken(toneel.beheerder, toneel.bedrijf)).hasSize(1);
        Tarieftoneel.fout("bedrag", () -> maak(afspraak(dienst, toneel.vandaag, null, "veel")));
        Tarieftoneel.fout("van", () -> maak(afspraak(dienst, null, null, "80")));
        Tarieftoneel.fout(
                "tot", () -> maak(afspraak(dienst, toneel.vandaag.plusDays(4), toneel.vandaag.plusDays(2), "80")));
        Tarieftoneel.fout("dienst", () -> maak(afspraak("GEEN", toneel.vandaag, null, "80")));
        Tarieftoneel.fout(
                "reden",
                () -> maak(new NieuweAfspraak(Tarieftoneel.sleutel(), dienst, toneel.vandaag, null, "80", " kort ")));
    }

    @Test
    void alleen_wie_de_toepassing_beheert_en_alleen_van_het_eigen_bedrijf() {
        maak(afspraak(dienst, toneel.vandaag.plusDays(1), null, "80"));
        var id =
                afspraken.afspraken(toneel.beheerder, toneel.bedrijf).getFirst().id();
        var ander = toneel.gegevens.bedrijf(toneel.regio);

        toneel.geenRecht(List.of(
                actor -> afspraken.afspraken(actor, toneel.bedrijf),
                actor -> afspraken.maak(actor, toneel.bedrijf, afspraak(dienst, toneel.vandaag, null, "1")),
                actor -> afspraken.beeindig(actor, toneel.bedrijf, id, 0, toneel.vandaag),
                actor -> afspraken.trekIn(actor, toneel.bedrijf, id, 0)));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> afspraken.trekIn(toneel.beheerder, ander, id, 0));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> afspraken.beeindig(toneel.beheerder, ander, id, 0, toneel.vandaag.plusDays(9)));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> afspraken.maak(
                        toneel.beheerder, new BedrijfId(999_999_999), afspraak(dienst, toneel.vandaag, null, "1")));
        assertThat(afspraken.afspraken(toneel.beheerder, toneel.bedrijf)).hasSize(1);
    }

    @Test
    void wie_factureert_leest_abonnementen_tarieven_afspraken_en_btw_van_veel_bedrijven_tegelijk() {
        var prijzen = toneel.programma.bean(Abonnementsprijzen.class);
        var ander = toneel.gegevens.bedrijf(toneel.regio);
        var versie = toneel.tarieven()
                .abonnement(toneel.beheerder, Soort.COMPLEET_XL)
                .versie();
        toneel.tarieven()
                .zetAbonnementsprijs(
                        toneel.beheerder,
                        Soort.COMPLEET_XL,
                        toneel.prijs(versie, toneel.vandaag.plusDays(40), "13,50"));
        maak(afspraak(null, toneel.vandaag, null, "9,50"));
        var van = toneel.vandaag;
        var tot = toneel.vandaag.plusDays(60);
        var alles = new Bereik.Alles();

        var buren = Actoren.mma(toneel.gegevens.regio()).bereik();
        toneel.inTransactie(() -> {
            var abonnementen = prijzen.abonnementen(alles, toneel.bedrijf, ander, van, tot);
            var gevonden = prijzen.afspraken(alles, toneel.bedrijf, ander, van, tot);

            assertThat(abonnementen).containsKeys(toneel.bedrijf, ander);
            assertThat(abonnementen.get(ander).getFirst().soort()).isEqualTo(Soort.COMPLEET);
            assertThat(gevonden).doesNotContainKey(ander);
            assertThat(gevonden.get(toneel.bedrijf)).containsExactly(new Abonnementsafspraak(van, null, new Geld(950)));
            assertThat(prijzen.tarieven(van, tot))
                    .contains(new Abonnementstarief(
                            Soort.COMPLEET_XL, van.plusDays(40), null, new Geld(1350), Btwsoort.HOOG));
            assertThat(prijzen.tarieven(van, van.plusDays(40)))
                    .noneMatch(tarief -> tarief.van().equals(van.plusDays(40)));
            assertThat(prijzen.btw(LocalDate.of(2018, 12, 31)).get(Btwsoort.LAAG))
                    .isEqualTo(new Btw(Btwsoort.LAAG, 600));
            assertThat(prijzen.btw(van)).hasSize(3);
            assertThat(prijzen.abonnementen(buren, toneel.bedrijf, ander, van, tot))
                    .isEmpty();
            assertThat(prijzen.afspraken(buren, toneel.bedrijf, ander, van, tot))
                    .isEmpty();
        });
    }

    @Test
    void een_bedrijf_leest_wat_zijn_abonnement_inhoudt_en_niet_dat_van_een_ander() {
        var service = toneel.programma.bean(AbonnementService.class);
        var eigen = Actoren.verzuimcoordinator(toneel.bedrijf);

        var inhoud = service.inhoud(eigen, toneel.bedrijf);

        assertThat(inhoud.abonnement()).isEqualTo(Soort.COMPLEET);
        assertThat(inhoud.altijd()).contains("Contact in de vierde week");
        assertThat(inhoud.totWeek().get(11)).contains("Spreekuur");
        assertThat(inhoud.nooit())
                .contains("Casemanagement", "Dienstverlening volgens het basiscontract")
                .doesNotContain("Second opinion", "Open spreekuur");
        toneel.begroot(1, () -> service.inhoud(eigen, toneel.bedrijf));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.inhoud(eigen, toneel.gegevens.bedrijf(toneel.regio)));
    }

    private void maak(NieuweAfspraak afspraak) {
        afspraken.maak(toneel.beheerder, toneel.bedrijf, afspraak);
    }

    private static NieuweAfspraak afspraak(
            @Nullable String dienst, @Nullable LocalDate van, @Nullable LocalDate totEnMet, String bedrag) {
        return new NieuweAfspraak(Tarieftoneel.sleutel(), dienst, van, totEnMet, bedrag, "Afgesproken bij de start");
    }
}
