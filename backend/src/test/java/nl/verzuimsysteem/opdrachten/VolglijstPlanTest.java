package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** However many orders a company ever sent, a page of them costs the same. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VolglijstPlanTest {
    private static final int BLADZIJDE = 50;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Toneel toneel = new Toneel(programma);
    private final AfdelingId afdeling = toneel.gegevens.afdeling(toneel.bedrijf);

    /** Of a hundred one runs, of those some with a question, and one has an answer that nobody read. */
    @BeforeAll
    void honderdduizend_opdrachten() {
        toneel.doe(
                """
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, loopt,
                       ongelezen, verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT ?, ?, ?, (SELECT MIN(id) FROM opdrachttype), 'MMA', 'Graag een spreekuur.',
                       CASE WHEN n.i % 100 > 0 THEN 'UITGEVOERD' WHEN n.i % 200 = 0 THEN 'VRAAG' ELSE 'GEZIEN' END,
                       IF(n.i % 100 = 0, 1, NULL), IF(n.i % 100 = 1, 1, NULL),
                       DATE_ADD('2026-01-01', INTERVAL n.i * 7919 % 100000 MINUTE), ?, '2026-01-01', 'BUITEN', 'KEER',
                       'ALTIJD_BUITEN', '2026-01-01', CONCAT('00000000-0000-0000-0000-', LPAD(n.i, 12, '0'))
                FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i
                      FROM d a, d b, d c, d e, d f) n""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                toneel.dossier.waarde(),
                toneel.werkgever.persoon().waarde());
        toneel.doe("UPDATE werknemer SET afdeling_id = ? WHERE id = ?", afdeling.waarde(), toneel.werknemer.waarde());
        toneel.doe("ANALYZE TABLE opdracht");
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void elke_bladzijde_loopt_door_een_index_in_de_volgorde_van_de_lijst() {
        controleer(null, "ix_opdracht_verstuurd");
        for (var stand : Volgstand.values()) {
            controleer(stand, stand == Volgstand.ONGELEZEN ? "ix_opdracht_ongelezen" : "ix_opdracht_lopend");
        }
    }

    private void controleer(@Nullable Volgstand stand, String index) {
        for (var bereik : new Bereik[] {
            new Bereik.Bedrijven(Set.of(toneel.bedrijf), Set.of()),
            new Bereik.Bedrijven(Set.of(toneel.bedrijf), Set.of(toneel.gegevens.werknemer(toneel.bedrijf))),
            new Bereik.Afdelingen(toneel.bedrijf, Set.of(afdeling), Set.of())
        }) {
            var vraag = new Volglijstvraag(bereik, new Volglijstfilter(stand, null, null), Uitsnede.eerste(BLADZIJDE))
                    .met("arbodienst", "de arbodienst");
            assertThat(Vraagplan.plan(programma, vraag.sql(), vraag.waarden()))
                    .as(stand + " " + bereik)
                    .contains(index);
            // Each row of the page, the rows with its names, and half of what runs: a question is one of two.
            assertThat(Vraagplan.gelezenRijen(programma, vraag.sql(), vraag.waarden()))
                    .as(stand + " " + bereik)
                    .isLessThan(16L * BLADZIJDE);
        }
    }
}
