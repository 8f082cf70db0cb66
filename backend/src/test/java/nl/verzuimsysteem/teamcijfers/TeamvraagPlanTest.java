package nl.verzuimsysteem.teamcijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With years of work in the tables the figures read their own weeks, of their own regio. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamvraagPlanTest {
    /** One of each on each day, over more than fifty years: the twelve weeks are a small part. */
    private static final int DAGEN = 20_000;
    /** What twelve weeks of one a day may cost, with what is looked up for each. */
    private static final long HOOGSTENS = 12 * 7 * 15L;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Cijfertoneel spel = new Cijfertoneel(programma);

    @BeforeAll
    void jaren() {
        var toneel = spel.toneel;
        var getallen = """
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9),
                     n AS (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i
                           FROM d a, d b, d c, d e, d f WHERE f.n < 2)
                """;
        var bedrijf = toneel.bedrijf.waarde();
        var regio = toneel.regio.waarde();
        var vandaag = spel.vandaag.toString();
        toneel.doe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, traject, mijlpaal, volgnummer, functie,
                       uiterlijk_op, bron, loopt, einde, gedaan_op, vervallen_op)
                """ + getallen + """
                        SELECT ?, ?, ?, 'MIJLPAAL', 'POORTWACHTER', 'EVALUATIE', n.i, 'POB', DATE_SUB(?, INTERVAL n.i + 9 DAY),
                               CONCAT('plan:', n.i), NULL, IF(n.i % 2 = 0, 'VERVALLEN', 'GEDAAN'),
                               IF(n.i % 2 = 0, NULL, TIMESTAMP(DATE_SUB(?, INTERVAL n.i DAY))),
                               IF(n.i % 2 = 0, TIMESTAMP(DATE_SUB(?, INTERVAL n.i DAY)), NULL)
                        FROM n""", bedrijf, regio, toneel.dossier.waarde(), vandaag, vandaag, vandaag);
        toneel.doe(
                """
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, verstuurd_op,
                       verstuurd_door, alarm_na, afgerond_op, oordeel, grond, per, gewijzigd_op, sleutel)
                """ + getallen + """
                        SELECT ?, ?, ?, (SELECT MIN(id) FROM opdrachttype), 'MMA', 'Test', 'UITGEVOERD', '1970-01-02',
                               ?, '1970-01-02', TIMESTAMP(DATE_SUB(?, INTERVAL n.i DAY)), 'BINNEN', 'INBEGREPEN', 'KEER',
                               '1970-01-02', CONCAT('plan-', n.i)
                        FROM n""",
                bedrijf,
                regio,
                toneel.dossier.waarde(),
                toneel.mma.persoon().waarde(),
                vandaag);
        List.of("taak", "opdracht", "dossier", "afspraak").forEach(tabel -> toneel.doe("ANALYZE TABLE " + tabel));
        assertThat(toneel.tel("SELECT COUNT(*) FROM taak")).isEqualTo(DAGEN);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void elke_vraag_leest_hoogstens_de_weken_die_zij_toont() {
        var vraag =
                new Teamvraag(spel.toneel.mma.bereik(), Teamperiode.TWAALF_WEKEN.maandagen(spel.vandaag), spel.vandaag);

        for (var sql : List.of(vraag.duren(), vraag.laat(), vraag.overleg())) {
            assertThat(Vraagplan.gelezenRijen(programma, sql, vraag.waarden()))
                    .as(sql)
                    .isLessThan(HOOGSTENS);
        }
        assertThat(Vraagplan.plan(programma, vraag.duren(), vraag.waarden()))
                .contains("ix_opdracht_afgerond", "ix_afspraak_regio");
        assertThat(Vraagplan.plan(programma, vraag.laat(), vraag.waarden()))
                .contains("ix_taak_gedaan", "ix_taak_vervallen");
    }
}
