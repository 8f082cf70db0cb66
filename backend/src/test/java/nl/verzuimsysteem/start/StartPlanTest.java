package nl.verzuimsysteem.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** However many taken there are, a home reads no more of them than it can tell. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPlanTest {
    private static final int TAKEN = 100_000;
    /** Two reasons of a hundred and one taken, three times over, and the rest of the home. */
    private static final long HOOGSTENS = 3_000;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Toneel toneel = new Toneel(programma);

    @BeforeAll
    void veel() {
        var vandaag = Kalender.vandaag(programma.bean(Clock.class)).toString();
        toneel.doe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT ?, ?, ?, 'CONTACT', CASE n.i % 3 WHEN 0 THEN 'MMA' WHEN 1 THEN 'POB' ELSE 'VERZUIMCOORDINATOR' END,
                       DATE_ADD(?, INTERVAL (n.i % 60) - 30 DAY), CONCAT('start-', n.i), IF(n.i % 5 = 0, NULL, 1)
                FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i FROM d a, d b, d c, d e, d f) n""", toneel.bedrijf.waarde(), toneel.regio.waarde(), toneel.dossier.waarde(), vandaag);
        toneel.doe("ANALYZE TABLE taak");
        assertThat(toneel.tel("SELECT COUNT(*) FROM taak")).isEqualTo(TAKEN);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void een_home_leest_alleen_wat_het_vertelt() {
        for (var wie : new Actor[] {toneel.mma, toneel.lid(Functie.POB, "Petra Bos"), toneel.werkgever}) {
            var nu = programma.bean(Clock.class).instant();
            var vragen = programma.context().getBeansOfType(Startbron.class).stream()
                    .flatMap(bron -> bron.vragen(wie, nu).stream())
                    // What is to be planned walks steps until it has enough; here are none, so it would walk all.
                    .filter(vraag -> vraag.reden() != Startreden.TE_PLANNEN)
                    .toList();
            assertThat(Vraagplan.gelezenRijen(programma, Startzin.sql(vragen), Startzin.waarden(vragen)))
                    .as(wie.functie().name())
                    .isLessThan(HOOGSTENS);
        }
    }
}
