package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With a hundred thousand open opdrachten the first page of the worklist costs no more than with a hundred. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WerklijstPlanTest {
    private static final int OPEN = 100_000;
    private static final int BLADZIJDE = 50;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Toneel toneel = new Toneel(programma);

    @BeforeAll
    void honderdduizend_open_opdrachten() {
        toneel.doe(
                """
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, loopt,
                       verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT ?, ?, ?, (SELECT MIN(id) FROM opdrachttype), 'MMA', 'Graag een spreekuur.', 'VERSTUURD', 1,
                       DATE_ADD('2026-01-01', INTERVAL n.i * 7919 % 100000 MINUTE), ?,
                       DATE_ADD('2026-01-01', INTERVAL n.i * 7919 % 100000 + 240 MINUTE), 'BUITEN', 'KEER', 'ALTIJD_BUITEN',
                       '2026-01-01', CONCAT('00000000-0000-0000-0000-', LPAD(n.i, 12, '0'))
                FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i
                      FROM d a, d b, d c, d e, d f) n""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                toneel.dossier.waarde(),
                toneel.werkgever.persoon().waarde());
        toneel.doe("ANALYZE TABLE opdracht");
        assertThat(toneel.tel("SELECT COUNT(*) FROM opdracht WHERE loopt = 1")).isEqualTo(OPEN);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_eerste_bladzijde_van_een_regio_loopt_door_de_index_en_sorteert_niets() {
        controleer(vraag(new Bereik.Regios(Set.of(toneel.regio), Set.of())), "ix_opdracht_werklijst");
    }

    @Test
    void de_eerste_bladzijde_van_een_toegewezen_bedrijf_loopt_door_de_index_en_sorteert_niets() {
        controleer(vraag(new Bereik.Regios(Set.of(), Set.of(toneel.bedrijf))), "ix_opdracht_bedrijf");
    }

    @Test
    void de_eerste_bladzijde_is_een_vraag_en_een_regel_in_het_logboek() {
        try (var telling = programma.teller().beginDezeThread()) {
            var bladzijde = toneel.werklijst().werklijst(toneel.mma, Werklijstfilter.ALLES, Uitsnede.eerste(BLADZIJDE));

            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
            assertThat(bladzijde.rijen()).hasSize(BLADZIJDE);
            assertThat(bladzijde.meer()).isTrue();
        }
    }

    @Test
    void meer_regios_lezen_elk_hun_eigen_eerste_bladzijde() {
        var tweede = new Toneel(programma);
        var vraag = vraag(new Bereik.Regios(Set.of(toneel.regio, tweede.regio), Set.of(tweede.bedrijf)));

        assertThat(gelezenRijen(vraag)).isLessThan(20L * BLADZIJDE);
    }

    @Test
    void wat_te_laat_is_wordt_gevonden_zonder_de_hele_lijst_te_lezen() {
        var vraag = new Werklijstvraag(
                        new Bereik.Regios(Set.of(toneel.regio), Set.of()), Set.of(Functie.MMA), Uitsnede.eerste(5))
                .metTeLaatOpgepakt(Instant.parse("2026-06-01T00:00:00Z"))
                .met("arbodienst", "de arbodienst");

        assertThat(gelezenRijen(vraag)).isLessThan(20L * BLADZIJDE);
    }

    private Werklijstvraag vraag(Bereik bereik) {
        return new Werklijstvraag(bereik, Set.of(Functie.MMA), Uitsnede.eerste(BLADZIJDE))
                .met(Werklijstfilter.ALLES, toneel.mma.persoon())
                .met("arbodienst", "de arbodienst");
    }

    private void controleer(Werklijstvraag vraag, String index) {
        var plan = plan(vraag);
        assertThat(plan).contains(index).doesNotContain("filesort", "sort:", "temporary");
        if (programma.database().isMySql()) {
            assertThat(plan).contains("limit: " + (BLADZIJDE + 1) + " row(s)");
            assertThat(plan).containsPattern("covering index (lookup|scan|range scan) on o using " + index);
        } else {
            assertThat(plan).contains("using index");
        }
        // Each row of the page, and the few rows that hold its names; far from a hundred thousand.
        assertThat(gelezenRijen(vraag)).isLessThan(10L * BLADZIJDE);
    }

    private String plan(Werklijstvraag vraag) {
        return Vraagplan.plan(programma, vraag.sql(), vraag.waarden());
    }

    private long gelezenRijen(Werklijstvraag vraag) {
        return Vraagplan.gelezenRijen(programma, vraag.sql(), vraag.waarden());
    }
}
