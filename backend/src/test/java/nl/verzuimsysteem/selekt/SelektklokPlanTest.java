package nl.verzuimsysteem.selekt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With a hundred thousand triages, most of them over, the job reads no more than those whose time has come. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelektklokPlanTest {
    private static final int BEURT = 30;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Instant nu = programma.bean(Clock.class).instant();

    @BeforeAll
    void honderdduizend() {
        var gegevens = new Gegevens(programma);
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        var werknemer = gegevens.werknemer(bedrijf);
        programma.jdbi().useHandle(handle -> {
            handle.execute("""
                    INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                           sleutel)
                    VALUES (?, ?, ?, '2026-01-05', 1, '2026-01-05 08:00', 'Test', UUID())""", bedrijf.waarde(), regio.waarde(), werknemer.waarde());
            handle.createUpdate("""
                            INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een,
                                   status, volgende_op, taal)
                            WITH c AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                                       UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                            SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, UUID(), '2026-01-05', '2026-01-05',
                                   CASE WHEN n.i % 20 = 0 THEN 'GEPLAND' ELSE 'BEOORDEELD' END,
                                   CASE WHEN n.i < 600 AND n.i % 20 = 0 THEN :nu - INTERVAL 1 MINUTE
                                        WHEN n.i % 20 = 0 THEN :nu + INTERVAL n.i MINUTE END, 'nl'
                            FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i
                                  FROM c a, c b, c c, c e, c f) n, dossier d""").bind("nu", nu).execute();
            handle.execute("ANALYZE TABLE selekt");
        });
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_beurt_loopt_door_de_index_van_de_klok() {
        var sql = KlokRepository.TOE.formatted("1 = 1");
        Map<String, Object> waarden = Map.of("nu", nu, "aantal", SelektklokService.TEGELIJK);

        assertThat(Vraagplan.plan(programma, sql, waarden)).contains("ix_selekt_klok");
        assertThat(Vraagplan.gelezenRijen(programma, sql, waarden)).isBetween((long) BEURT, 3L * BEURT);
    }
}
