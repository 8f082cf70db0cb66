package nl.verzuimsysteem.selekt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With years of triages in the table the overview reads what it shows, and the figures their own weeks. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverzichtPlanTest {
    private static final int TRIAGES = 100_000;
    /** So many begin on each day. */
    private static final int PER_DAG = 50;

    private static final int BLADZIJDE = 50;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Overzichttoneel spel = new Overzichttoneel(programma);

    @BeforeAll
    void jaren() {
        var toneel = spel.toneel;
        var getallen = """
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                """;
        toneel.doe(
                """
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status,
                       taal, verstuurd_op, herinnerd_op, ingevuld_op)
                """ + getallen + """
                        SELECT ?, ?, ?, ?, CONCAT('plan-', n.i), DATE_SUB(?, INTERVAL n.i DIV 50 DAY),
                               DATE_SUB(?, INTERVAL n.i DIV 50 DAY),
                               CASE WHEN n.i < 50 THEN 'GEPLAND' WHEN n.i % 1000 = 1 AND n.i < 5000 THEN 'TE_BELLEN'
                                    WHEN n.i < 1000 THEN 'VERSTUURD' WHEN n.i % 5 = 0 THEN 'VERVALLEN'
                                    WHEN n.i % 5 = 1 THEN 'VERLOPEN' WHEN n.i % 7 = 1 THEN 'GESTOPT' ELSE 'BEOORDEELD' END,
                               'nl', '2026-01-01', IF(n.i % 3 = 0, '2026-01-04', NULL), IF(n.i % 2 = 0, '2026-01-02', NULL)
                        FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i
                              FROM d a, d b, d c, d e, d f) n""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                toneel.werknemer.waarde(),
                toneel.dossier.waarde(),
                spel.vandaag.toString(),
                spel.vandaag.toString());
        toneel.doe("ANALYZE TABLE selekt");
        assertThat(toneel.tel("SELECT COUNT(*) FROM selekt")).isEqualTo(TRIAGES);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_eerste_bladzijde_van_wat_loopt_leest_alleen_wat_zij_toont() {
        var vraag = vraag(Overzichtfilter.LOPEND);
        var sql = vraag.bladzijde(0, BLADZIJDE + 1, false);

        assertThat(Vraagplan.plan(programma, sql, vraag.waarden())).contains("ix_selekt_regio");
        assertThat(Vraagplan.gelezenRijen(programma, sql, vraag.waarden())).isLessThan(40L * BLADZIJDE);
    }

    @Test
    void de_eerste_bladzijde_van_een_staat_of_een_bedrijf_ook() {
        for (var staat : Overzichtstaat.values()) {
            var vraag = vraag(new Overzichtfilter(staat, null, ""));
            assertThat(Vraagplan.gelezenRijen(programma, vraag.bladzijde(0, BLADZIJDE + 1, false), vraag.waarden()))
                    .as(staat.name())
                    .isLessThan(40L * BLADZIJDE);
        }
        var bedrijf = vraag(new Overzichtfilter(Overzichtstaat.BEOORDEELD, spel.toneel.bedrijf, ""));
        var sql = bedrijf.bladzijde(0, BLADZIJDE + 1, false);
        assertThat(Vraagplan.plan(programma, sql, bedrijf.waarden())).contains("ix_selekt_");
        assertThat(Vraagplan.gelezenRijen(programma, sql, bedrijf.waarden())).isLessThan(40L * BLADZIJDE);
    }

    @Test
    void tellen_zoeken_en_cijfers_lezen_hoogstens_de_weken_die_zij_tonen() {
        var weken = 7L * Overzichtperiode.TWAALF_WEKEN.weken() * PER_DAG;

        var telling = vraag(Overzichtfilter.LOPEND);
        assertThat(Vraagplan.gelezenRijen(programma, telling.aantallen(), telling.waarden()))
                .isLessThan(4 * weken);
        var gezocht = vraag(new Overzichtfilter(Overzichtstaat.BEOORDEELD, null, "niemand"));
        assertThat(Vraagplan.gelezenRijen(programma, gezocht.bladzijde(0, BLADZIJDE + 1, false), gezocht.waarden()))
                .isLessThan(4 * weken);
        var cijfers = vraag(Overzichtfilter.LOPEND);
        var sql = cijfers.cijfers(Overzichtperiode.TWAALF_WEKEN.maandagen(spel.vandaag));
        assertThat(Vraagplan.gelezenRijen(programma, sql, cijfers.waarden())).isLessThan(6 * weken);
    }

    private Overzichtvraag vraag(Overzichtfilter filter) {
        return new Overzichtvraag(spel.toneel.mma.bereik(), filter, spel.vandaag);
    }
}
