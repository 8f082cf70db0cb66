package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a run could not compute is made later. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurOpnieuwTest {
    private static final String NUMMERS = "SELECT volgnummer FROM factuur ORDER BY volgnummer";

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final FactuurrunService service = programma.bean(FactuurrunService.class);
    private Facturatietoneel toneel = new Facturatietoneel(programma);

    @BeforeEach
    void leeg() {
        toneel = new Facturatietoneel(programma);
    }

    @AfterEach
    void zonderOudTarief() {
        toneel.doe("DELETE FROM btwtarief WHERE geldig_van < '2001-01-01'");
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void wat_niet_te_berekenen_was_wordt_alsnog_gemaakt_zonder_gat_in_de_nummers() {
        var bedrijven = toneel.bedrijven(4);
        var zonder = bedrijven.get(1);
        leverZonderTarief(zonder);
        var run = toneel.start(toneel.maand);
        service.voerUit(Facturatietoneel.SYSTEEM);

        assertThat(toneel.getallen(NUMMERS)).containsExactly(1L, 2L, 3L);
        assertThat(gemist(run)).singleElement().satisfies(een -> {
            assertThat(een.bedrijf()).isEqualTo(zonder);
            assertThat(een.reden()).startsWith("Op 1 januari 2000 geldt geen btw-tarief voor de soort laag.");
        });
        assertThat(run().mislukt()).isEqualTo(1);

        service.opnieuw(toneel.beheerder, run, Facturatietoneel.sleutel());
        assertThat(run().isKlaar()).isFalse();
        assertThat(service.voerUit(Facturatietoneel.SYSTEEM)).isTrue();
        assertThat(gemist(run)).as("nobody mended it").hasSize(1);
        assertThat(run().isKlaar()).isTrue();

        geefOudTarief();
        var sleutel = Facturatietoneel.sleutel();
        service.opnieuw(toneel.beheerder, run, sleutel);
        service.voerUit(Facturatietoneel.SYSTEEM);
        service.opnieuw(toneel.beheerder, run, sleutel);

        assertThat(service.voerUit(Facturatietoneel.SYSTEEM)).isTrue();
        assertThat(gemist(run)).isEmpty();
        assertThat(toneel.getallen(NUMMERS)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(toneel.getal("SELECT bedrijf_id FROM factuur WHERE volgnummer = 4 AND run_id = " + run))
                .isEqualTo(zonder.waarde());
        assertThat(toneel.getal("SELECT COUNT(*) FROM verrichting WHERE te_factureren = 1"))
                .isZero();
        assertThat(run()).satisfies(een -> {
            assertThat(een.mislukt()).isZero();
            assertThat(een.facturen()).isEqualTo(4);
            assertThat(een.gehad()).isEqualTo(4);
        });
        assertThatThrownBy(() -> service.opnieuw(toneel.beheerder, run, Facturatietoneel.sleutel()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("allemaal gemaakt");
    }

    @Test
    void na_een_latere_run_komt_alleen_wat_nog_open_is_op_de_gemiste_factuur() {
        var bedrijf = toneel.bedrijf(45);
        leverZonderTarief(bedrijf);
        toneel.noShow(bedrijf);
        var run = toneel.start(toneel.maand);
        service.voerUit(Facturatietoneel.SYSTEEM);
        geefOudTarief();
        toneel.factureer(toneel.maand.plusMonths(1));

        service.opnieuw(toneel.beheerder, run, Facturatietoneel.sleutel());
        service.voerUit(Facturatietoneel.SYSTEEM);

        assertThat(toneel.getallen("SELECT COUNT(*) FROM factuurregel r JOIN factuur f ON f.id = r.factuur_id"
                        + " GROUP BY f.id ORDER BY f.volgnummer"))
                .as("the later one has both that were delivered, the missed one its own fee")
                .containsExactly(3L, 1L);
        assertThat(toneel.getal("SELECT COUNT(DISTINCT van) FROM factuurregel WHERE soort = 'ABONNEMENT'"))
                .isEqualTo(2);
    }

    /** Else it stands on the list for ever, and doing the list again would want a second invoice. */
    @Test
    void wat_een_ander_intussen_maakte_komt_niet_terug_op_de_lijst() {
        var bedrijf = toneel.bedrijf(45);
        leverZonderTarief(bedrijf);
        var run = toneel.start(toneel.maand);
        service.voerUit(Facturatietoneel.SYSTEEM);
        service.opnieuw(toneel.beheerder, run, Facturatietoneel.sleutel());
        geefOudTarief();
        service.voerUit(Facturatietoneel.SYSTEEM);

        var dag = toneel.maand.atDay(1);
        programma
                .bean(Factuurschrijver.class)
                .gemist(
                        new RunRepository.Lopend(run, dag, "OPNIEUW", dag, 0, dag),
                        Conceptfactuur.onmogelijk(
                                new Klant(
                                        new Geadresseerde(bedrijf, toneel.regio, "", "", "", "", null, null),
                                        dag,
                                        null),
                                "Op deze node gold het tarief nog niet"));

        assertThat(gemist(run)).isEmpty();
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuur")).isEqualTo(1);
    }

    @Test
    void wie_niets_meer_hoeft_te_betalen_gaat_zonder_factuur_van_de_lijst() {
        var bedrijf = toneel.bedrijf(45);
        leverZonderTarief(bedrijf);
        var run = toneel.start(toneel.maand);
        service.voerUit(Facturatietoneel.SYSTEEM);
        toneel.doe("UPDATE verrichting SET te_factureren = NULL");
        toneel.doe("DELETE FROM abonnement WHERE bedrijf_id = " + bedrijf);

        service.opnieuw(toneel.beheerder, run, Facturatietoneel.sleutel());
        service.voerUit(Facturatietoneel.SYSTEEM);

        assertThat(gemist(run)).isEmpty();
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuur")).isZero();
        assertThat(run().isKlaar()).isTrue();
    }

    @Test
    void twee_nodes_tegelijk_halen_elk_gemist_bedrijf_een_keer_in() throws Exception {
        var bedrijven = toneel.bedrijven(20);
        bedrijven.forEach(this::leverZonderTarief);
        var run = toneel.start(toneel.maand);
        service.voerUit(Facturatietoneel.SYSTEEM);
        assertThat(gemist(run)).hasSize(20);
        geefOudTarief();
        service.opnieuw(toneel.beheerder, run, Facturatietoneel.sleutel());
        assertThatThrownBy(() -> toneel.start(toneel.maand.plusMonths(1)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("worden nog gemaakt");
        var samen = new CountDownLatch(2);

        try (var tweede = TestProgramma.op(programma.database(), Map.of())) {
            var werk = new ArrayList<FutureTask<Boolean>>();
            for (var node : List.of(service, tweede.bean(FactuurrunService.class))) {
                werk.add(new FutureTask<>(() -> {
                    samen.countDown();
                    samen.await();
                    return node.voerUit(Facturatietoneel.SYSTEEM);
                }));
            }
            werk.forEach(Thread.ofPlatform()::start);
            for (var een : werk) {
                assertThat(een.get()).isTrue();
            }
        }

        assertThat(toneel.getallen(NUMMERS))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(toneel.getal("SELECT COUNT(DISTINCT bedrijf_id) FROM factuur"))
                .isEqualTo(20);
        assertThat(gemist(run)).isEmpty();
        assertThat(run().isKlaar()).isTrue();
    }

    @Test
    void een_ander_mag_het_niet_en_een_onbekende_run_is_er_niet() {
        var bedrijf = toneel.bedrijf(45);
        toneel.factureer(toneel.maand);
        var run = run().id();
        for (var actor : List.of(
                Actoren.verzuimcoordinator(bedrijf), Actoren.gebruikersbeheerder(bedrijf), Actoren.logbeheerder())) {
            assertThatThrownBy(() -> service.opnieuw(actor, run, Facturatietoneel.sleutel()))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.gemist(actor, run, Uitsnede.eerste(5)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.verschillen(actor, run, Uitsnede.eerste(5)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.maakVoorbeeld(actor, toneel.maand)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.maand(actor)).isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(
                        () -> service.opnieuw(toneel.beheerder, new FactuurrunId(999_999), Facturatietoneel.sleutel()))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.opnieuw(toneel.beheerder, run, "nog eens"))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    private List<Gemist> gemist(FactuurrunId run) {
        return service.gemist(toneel.beheerder, run, Uitsnede.eerste(50)).rijen();
    }

    private Factuurrun run() {
        return service.runs(toneel.beheerder, Uitsnede.eerste(1)).rijen().getFirst();
    }

    /** Something of long ago, of a rate of VAT that nobody filled in. */
    private void leverZonderTarief(BedrijfId bedrijf) {
        var id = toneel.verrichting(bedrijf, "NO_SHOW", LocalDate.of(2000, 1, 1), 7_500L, null);
        toneel.doe("UPDATE verrichting SET btw = 'LAAG' WHERE id = " + id);
    }

    private void geefOudTarief() {
        toneel.doe("INSERT INTO btwtarief (soort, geldig_van, geldig_tot, honderdsten)"
                + " VALUES ('LAAG', '2000-01-01', '2001-01-01', 600)");
    }
}
