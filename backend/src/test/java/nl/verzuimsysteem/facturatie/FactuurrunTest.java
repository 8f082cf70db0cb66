package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Rijsloten;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurrunTest {
    private static final String NUMMERS = "SELECT volgnummer FROM factuur ORDER BY volgnummer";

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final FactuurrunService service = programma.bean(FactuurrunService.class);
    private Facturatietoneel toneel = new Facturatietoneel(programma);

    @BeforeEach
    void leeg() {
        toneel = new Facturatietoneel(programma);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void een_run_maakt_de_facturen_van_het_voorbeeld_met_nummers_zonder_gat() {
        var bedrijven = toneel.bedrijven(4);
        bedrijven.forEach(toneel::noShow);
        var binnenkort = toneel.verrichting(bedrijven.getFirst(), "NO_SHOW", toneel.maand.atDay(1), 7_500L, null);
        var zonderPrijs = toneel.verrichting(bedrijven.getFirst(), "NO_SHOW", toneel.vorigeMaand(), null, null);
        toneel.doe("DELETE FROM abonnement WHERE bedrijf_id = " + bedrijven.getLast());
        toneel.doe("DELETE FROM verrichting WHERE bedrijf_id = " + bedrijven.getLast());

        var voorbeeld = service.voorbeeld(toneel.beheerder, toneel.maand);
        assertThat(voorbeeld.facturen()).isEqualTo(3);
        // 3 × (139,50 + 75,00) = 643,50; VAT of each 45,045 → 45,05
        assertThat(voorbeeld.netto()).isEqualTo(new Geld(64_350));
        assertThat(voorbeeld.btw()).isEqualTo(new Geld(13_515));
        assertThat(voorbeeld.bijzonderheden())
                .containsOnly(
                        Map.entry(Bijzonderheid.GEEN_ABONNEMENT, 1),
                        Map.entry(Bijzonderheid.VERRICHTING_ZONDER_PRIJS, 1));
        assertThat(service.voorbeeldregels(
                                toneel.beheerder, toneel.maand, Bijzonderheid.GEEN_ABONNEMENT, Uitsnede.eerste(10))
                        .rijen())
                .extracting(Voorbeeldregel::bedrijf)
                .containsExactly(bedrijven.getLast());
        assertThat(service.voorbeeldregels(toneel.beheerder, toneel.maand, null, new Uitsnede(1, 1)))
                .satisfies(deel -> {
                    assertThat(deel.rijen()).extracting(Voorbeeldregel::bedrijf).containsExactly(bedrijven.get(1));
                    assertThat(deel.meer()).isTrue();
                });
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuur"))
                .as("a preview makes nothing")
                .isZero();

        var run = toneel.start(toneel.maand);
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.voerUit(Facturatietoneel.SYSTEEM)).isTrue();
            assertThat(telling.aantal())
                    .as("six for each invoice and some for all: " + telling)
                    .isLessThanOrEqualTo(3 * 6 + 24);
        }
        assertThat(service.voerUit(Facturatietoneel.SYSTEEM))
                .as("nothing is left")
                .isTrue();

        assertThat(toneel.getallen(NUMMERS)).containsExactly(1L, 2L, 3L);
        assertThat(service.runs(toneel.beheerder, Uitsnede.eerste(5)).rijen())
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.id()).isEqualTo(run);
                    assertThat(een.isKlaar()).isTrue();
                    assertThat(een.facturen()).isEqualTo(3);
                    assertThat(een.gehad()).isEqualTo(een.bedrijven()).isEqualTo(4);
                    assertThat(een.netto()).isEqualTo(voorbeeld.netto());
                    assertThat(een.totaal()).isEqualTo(voorbeeld.totaal());
                });
        assertThat(toneel.getallen("SELECT id FROM verrichting WHERE te_factureren = 1 ORDER BY id"))
                .containsExactly(binnenkort, zonderPrijs);
        assertThat(toneel.getal("SELECT COUNT(*) FROM verrichting v JOIN factuurregel r ON r.verrichting_id = v.id"
                        + " AND r.factuur_id = v.factuur_id"))
                .isEqualTo(3);
        assertThat(toneel.getal("SELECT COUNT(*) FROM audit_regel WHERE handeling = 'FACTUURRUN_UITVOEREN'"
                        + " AND object_id IN (SELECT id FROM factuur)"))
                .isEqualTo(3);
    }

    /** Else what came on the invoice that was made before the month was over, and what on the next, tells when it was. */
    @Test
    void wat_naamloos_is_staat_pas_op_een_factuur_als_zijn_maand_voorbij_is() {
        var bedrijf = toneel.bedrijf(45);
        var vorige = toneel.verrichting(bedrijf, "SECOND_OPINION", toneel.vorigeMaand(), 50_000L, null);
        var deze = toneel.verrichting(bedrijf, "SECOND_OPINION", toneel.maand.atDay(1), 50_000L, null);
        var noShow = toneel.verrichting(bedrijf, "NO_SHOW", toneel.maand.atDay(1), 7_500L, null);
        toneel.doe("UPDATE bedrijf SET aangesloten_op = '2020-01-01' WHERE id = " + bedrijf);

        // The invoices of the next month, made before it begins.
        toneel.factureer(toneel.maand.plusMonths(1));

        assertThat(toneel.getallen(
                        "SELECT verrichting_id FROM factuurregel WHERE verrichting_id IS NOT NULL ORDER BY 1"))
                .containsExactlyInAnyOrder(vorige, noShow);
        assertThat(toneel.getallen("SELECT id FROM verrichting WHERE te_factureren = 1"))
                .containsExactly(deze);
    }

    @Test
    void een_run_starten_mag_herhaald_en_maanden_gaan_een_voor_een() {
        toneel.bedrijven(1);
        var sleutel = Facturatietoneel.sleutel();
        var run = service.maakDefinitief(toneel.beheerder, sleutel, toneel.maand.minusMonths(2));

        assertThat(service.maakDefinitief(toneel.beheerder, sleutel, toneel.maand.minusMonths(2)))
                .isEqualTo(run);
        assertThatThrownBy(() -> toneel.start(toneel.maand.minusMonths(1)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("worden nog gemaakt");
        service.voerUit(Facturatietoneel.SYSTEEM);
        assertThatThrownBy(() -> toneel.start(toneel.maand.minusMonths(2)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("zijn al gemaakt");
        assertThatThrownBy(() -> toneel.start(toneel.maand))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Maak eerst de facturen van");
        toneel.factureer(toneel.maand.minusMonths(1));

        assertThat(toneel.getallen(NUMMERS)).containsExactly(1L, 2L);
    }

    @Test
    void een_jaar_wordt_afgerekend_zodra_het_werkelijke_aantal_er_is_en_opnieuw_als_dat_verandert() {
        var bedrijf = toneel.bedrijf(45);
        var jaar = toneel.maand.getYear() - 1;
        var december = YearMonth.of(jaar, 12);
        toneel.factureer(december);
        toneel.opgave(bedrijf, "NAJAAR", jaar, 48);

        toneel.factureer(december.plusMonths(1));
        // One month was invoiced here: 48 × 3,10 − 45 × 3,10.
        assertThat(afrekening(bedrijf)).containsExactly(930L);

        toneel.factureer(december.plusMonths(2));
        assertThat(afrekening(bedrijf)).as("once").containsExactly(930L);

        toneel.doe("UPDATE aantalvraag SET deze_jaar = 40 WHERE soort = 'NAJAAR'");
        toneel.factureer(december.plusMonths(3));
        // 40 × 3,10 − (139,50 + 9,30)
        assertThat(afrekening(bedrijf)).containsExactly(930L, -2_480L);
    }

    @Test
    void wie_tussen_twee_facturen_wordt_gestopt_gaat_later_verder_zonder_gat() throws Exception {
        var bedrijven = toneel.bedrijven(6);
        bedrijven.forEach(toneel::noShow);
        toneel.start(toneel.maand);
        var werk = new FutureTask<>(() -> service.voerUit(Facturatietoneel.SYSTEEM));
        var draad = Thread.ofPlatform().unstarted(werk);

        try (var slot = houdVast(bedrijven.get(3))) {
            draad.start();
            Rijsloten.wachtOp(programma, werk, "verrichting", "factuurregel");
            draad.interrupt();
            slot.rollback();
        }
        assertThat(werk.get()).as("done").isFalse();

        assertThat(toneel.getallen(NUMMERS)).containsExactly(1L, 2L, 3L, 4L);
        service.voerUit(Facturatietoneel.SYSTEEM);
        elkEen(bedrijven);
    }

    @Test
    void wie_midden_in_een_factuur_sterft_laat_er_niets_van_achter() throws Exception {
        var bedrijven = toneel.bedrijven(6);
        bedrijven.forEach(toneel::noShow);
        toneel.start(toneel.maand);
        var werk = new FutureTask<>(() -> service.voerUit(Facturatietoneel.SYSTEEM));
        Thread.ofPlatform().start(werk);

        try (var slot = houdVast(bedrijven.get(3))) {
            slot.execute("KILL " + Rijsloten.wachtOp(programma, werk, "verrichting", "factuurregel"));
            assertThatThrownBy(werk::get).isInstanceOf(ExecutionException.class);
            slot.rollback();
        }

        assertThat(toneel.getallen(NUMMERS)).containsExactly(1L, 2L, 3L);
        assertThat(toneel.getal("SELECT laatste FROM factuurreeks")).isEqualTo(3);
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuurregel WHERE bedrijf_id = " + bedrijven.get(3)))
                .isZero();
        assertThat(service.voerUit(Facturatietoneel.SYSTEEM)).isTrue();
        elkEen(bedrijven);
    }

    @Test
    void twee_nodes_tegelijk_maken_elke_factuur_een_keer() throws Exception {
        var bedrijven = toneel.bedrijven(40);
        bedrijven.forEach(toneel::noShow);
        toneel.start(toneel.maand);
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

        elkEen(bedrijven);
    }

    @Test
    void alleen_de_functioneel_beheerder_bereidt_voor_en_alleen_het_systeem_voert_uit() {
        var bedrijf = toneel.bedrijf(45);
        for (var actor : List.of(
                Actoren.verzuimcoordinator(bedrijf), Actoren.gebruikersbeheerder(bedrijf), Actoren.logbeheerder())) {
            assertThatThrownBy(() -> service.voorbeeld(actor, toneel.maand)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.maakDefinitief(actor, Facturatietoneel.sleutel(), toneel.maand))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.runs(actor, Uitsnede.eerste(5))).isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(() -> service.voerUit(toneel.beheerder)).isInstanceOf(GeenRecht.class);
    }

    /** One invoice with both its lines for each, numbered from 1 on. */
    private void elkEen(List<BedrijfId> bedrijven) {
        assertThat(toneel.getallen(NUMMERS))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, bedrijven.size()).boxed().toList());
        assertThat(toneel.getallen("SELECT bedrijf_id FROM factuur ORDER BY volgnummer"))
                .containsExactlyElementsOf(
                        bedrijven.stream().map(BedrijfId::waarde).toList());
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuurregel")).isEqualTo(2L * bedrijven.size());
        assertThat(toneel.getal("SELECT COUNT(*) FROM verrichting WHERE te_factureren = 1 OR factuur_id IS NULL"))
                .isZero();
        assertThat(toneel.getal("SELECT laatste FROM factuurreeks")).isEqualTo(bedrijven.size());
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuurrun WHERE status = 'KLAAR'"))
                .isEqualTo(1);
    }

    private List<Long> afrekening(BedrijfId bedrijf) {
        return toneel.getallen("SELECT bedrag_cent FROM factuurregel WHERE soort = 'AFREKENING' AND bedrijf_id = "
                + bedrijf + " ORDER BY id");
    }

    /** Keeps what was delivered to a company, so that its invoice waits in the middle of its transaction. */
    private Handle houdVast(BedrijfId bedrijf) {
        var handle = programma.jdbi().open();
        handle.begin();
        handle.select("SELECT id FROM verrichting WHERE bedrijf_id = ? FOR UPDATE", bedrijf.waarde())
                .mapTo(Long.class)
                .list();
        return handle;
    }
}
