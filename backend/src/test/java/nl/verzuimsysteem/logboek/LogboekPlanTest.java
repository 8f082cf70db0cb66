package nl.verzuimsysteem.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With two hundred thousand lines a page of the log costs no more than with a hundred. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogboekPlanTest {
    private static final int BLADZIJDE = 50;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());

    @BeforeAll
    void tweehonderdduizend_regels() {
        doe("""
                INSERT INTO audit_regel (moment, handeling, actie, uitkomst, gebruiker_id, naam, functie, kanaal, zone,
                       bedrijf_id, werknemer_id)
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT DATE_ADD('2026-01-01', INTERVAL n.i * 60 SECOND), IF(n.i % 1000 = 7, 'INLOGGEN', 'DOSSIER_INZIEN'),
                       'R', IF(n.i % 1000 = 9, 4, 0), 1 + n.i % 500, 'Jan', 'MMA', 'SCHERM', 'WERKGEVER', 1 + n.i % 300,
                       1 + n.i % 4000
                FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n + 100000 * g.n AS i
                      FROM d a, d b, d c, d e, d f, (SELECT 0 AS n UNION ALL SELECT 1) g) n""");
        doe("ANALYZE TABLE audit_regel");
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_eerste_bladzijde_loopt_door_de_index_en_sorteert_niet() {
        var vraag = vraag(null, null, null, "2026-01-01", "2026-12-31");

        assertThat(plan(vraag)).contains("ix_audit_moment");
        assertThat(gelezen(vraag)).isLessThan(10L * BLADZIJDE);
    }

    @Test
    void een_latere_bladzijde_kost_evenveel_als_de_eerste() {
        var midden =
                LocalDate.of(2026, 3, 1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        var vraag = vraag(null, null, null, "2026-01-01", "2026-12-31").na(midden.toEpochMilli() + "-90000");

        assertThat(gelezen(vraag)).isLessThan(10L * BLADZIJDE);
    }

    @Test
    void zeldzame_handelingen_weigeringen_en_een_bedrijf_hebben_hun_eigen_index() {
        assertThat(gelezen(vraag(Handeling.INLOGGEN, null, null, "2026-01-01", "2026-12-31")))
                .isLessThan(20L * BLADZIJDE);
        assertThat(gelezen(vraag(null, Uitkomst.GEWEIGERD, null, "2026-01-01", "2026-12-31")))
                .isLessThan(20L * BLADZIJDE);
        assertThat(gelezen(vraag(null, null, new BedrijfId(9), "2026-01-01", "2026-12-31")))
                .isLessThan(40L * BLADZIJDE);
    }

    private static Logvraag vraag(
            @Nullable Handeling handeling,
            @Nullable Uitkomst uitkomst,
            @Nullable BedrijfId bedrijf,
            String van,
            String tot) {
        return Logvraag.zoek(
                new Bereik.Alles(),
                new Logboekfilter("", handeling, uitkomst, bedrijf, "", LocalDate.parse(van), LocalDate.parse(tot)));
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }

    private String plan(Logvraag vraag) {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle
                                .createQuery("EXPLAIN " + vraag.sql(BLADZIJDE + 1))
                                .bindMap(vraag.waarden())
                                .mapToMap()
                                .stream()
                                .map(Map::toString)
                                .collect(Collectors.joining("\n"))
                                .toLowerCase(Locale.ROOT));
    }

    /** How many rows of tables and indexes the server touches for the query. */
    private long gelezen(Logvraag vraag) {
        return programma.jdbi().withHandle(handle -> {
            handle.execute("FLUSH STATUS");
            handle.createQuery(vraag.sql(BLADZIJDE + 1))
                    .bindMap(vraag.waarden())
                    .mapToMap()
                    .list();
            return handle
                    .createQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")
                    .map((rij, context) -> rij.getLong(2))
                    .stream()
                    .mapToLong(Long::longValue)
                    .sum();
        });
    }
}
