package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With two hundred thousand open taken the first page of the list costs no more than with two hundred. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenlijstPlanTest {
    private static final int OPEN = 200_000;
    private static final int BLADZIJDE = 50;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Gegevens gegevens = new Gegevens(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final BedrijfId tweede = gegevens.bedrijf(regio);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    @BeforeAll
    void tweehonderdduizend_open_taken() {
        for (var elk : Set.of(bedrijf, tweede)) {
            var werknemer = gegevens.werknemer(elk);
            doe("""
                    INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op,
                           gemeld_door, sleutel)
                    VALUES (?, ?, ?, '2026-01-05', 1, '2026-01-05 08:00', 'Test', UUID())""", elk.waarde(), regio.waarde(), werknemer.waarde());
        }
        doe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, traject, mijlpaal, volgnummer, functie, open_op,
                       uiterlijk_op, bron, loopt)
                WITH c AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT d.bedrijf_id, d.regio_id, d.id, 'MIJLPAAL', 'POORTWACHTER', 'EVALUATIE', n.i,
                       CASE n.i % 2 WHEN 0 THEN 'LEIDINGGEVENDE' ELSE 'MMA' END, '2026-01-01',
                       DATE_ADD(?, INTERVAL n.i * 7919 % 700 - 300 DAY), CONCAT('mijlpaal:', d.id, ':EVALUATIE:', n.i), 1
                FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i
                      FROM c a, c b, c c, c e, c f) n, dossier d""", vandaag);
        doe("ANALYZE TABLE taak");
        int open = programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM taak WHERE loopt = 1")
                        .mapTo(Integer.class)
                        .one());
        assertThat(open).isEqualTo(OPEN);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_lijst_van_een_verzuimcoordinator_loopt_door_de_index_van_zijn_bedrijf() {
        controleer(Actoren.verzuimcoordinator(bedrijf), TakenFilter.ALLE, "ix_taak_bedrijf_alle");
    }

    @Test
    void de_lijst_van_een_leidinggevende_loopt_door_de_index_van_zijn_functie() {
        var leidinggevende = Actoren.met(Functie.LEIDINGGEVENDE, new Bereik.Bedrijven(Set.of(bedrijf), Set.of()));
        controleer(leidinggevende, TakenFilter.ALLE, "ix_taak_bedrijf");
    }

    @Test
    void de_lijst_van_een_regioteam_loopt_door_de_index_van_zijn_regio() {
        controleer(Actoren.mma(regio), TakenFilter.ALLE, "ix_taak_regio");
    }

    @Test
    void wat_binnenkort_moet_wordt_gevonden_zonder_wat_eerder_moest_te_lezen() {
        var binnenkort = TakenFilter.ALLE.metTermijn(Termijn.BINNENKORT);
        controleer(Actoren.verzuimcoordinator(bedrijf), binnenkort, "ix_taak_bedrijf_alle");
        controleer(Actoren.mma(regio), binnenkort, "ix_taak_regio");
    }

    @Test
    void wat_van_hem_is_en_van_wie_hij_vervangt_wordt_gevonden_zonder_wat_van_anderen_is_te_lezen() {
        var vanMij = new TakenFilter(null, null, null, null, true);
        assertThat(gelezenRijen(vraag(Actoren.mma(regio), vanMij))).isLessThan(20L * BLADZIJDE);
    }

    @Test
    void meer_bedrijven_lezen_elk_hun_eigen_eerste_bladzijde() {
        assertThat(gelezenRijen(vraag(Actoren.verzuimcoordinator(bedrijf, tweede), TakenFilter.ALLE)))
                .isLessThan(20L * BLADZIJDE);
    }

    @Test
    void ook_met_zo_veel_taken_kost_een_bladzijde_twee_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            var bladzijde = programma
                    .bean(TakenService.class)
                    .open(Actoren.verzuimcoordinator(bedrijf), TakenFilter.ALLE, Uitsnede.eerste(BLADZIJDE));

            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
            assertThat(bladzijde.rijen()).hasSize(BLADZIJDE);
            assertThat(bladzijde.meer()).isTrue();
        }
    }

    private Takenvraag vraag(Actor actor, TakenFilter filter) {
        return new Takenvraag(actor, filter, vandaag)
                .met("arbodienst", "de arbodienst")
                .met("aantal", BLADZIJDE + 1)
                .met("vanaf", 0)
                .met("tot", BLADZIJDE + 1);
    }

    private void controleer(Actor actor, TakenFilter filter, String index) {
        var vraag = vraag(actor, filter);
        assertThat(plan(vraag)).contains(index);
        // Each row of the page, twice for what is joined, and the few rows that hold its names.
        assertThat(gelezenRijen(vraag)).isLessThan(20L * BLADZIJDE);
    }

    private String plan(Takenvraag vraag) {
        return Vraagplan.plan(programma, vraag.bladzijde(), vraag.waarden());
    }

    private long gelezenRijen(Takenvraag vraag) {
        return Vraagplan.gelezenRijen(programma, vraag.bladzijde(), vraag.waarden());
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }
}
