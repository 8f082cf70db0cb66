package nl.verzuimsysteem.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The agenda of a regio with 400 companies and 20,000 cases: six statements, each source bounded by an index. How long it
 * takes is printed, and stands in docs/snelheid.md as it was measured on MySQL; nothing fails on it.
 */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaPlanTest {
    private static final int BEDRIJVEN = 400;
    private static final int ZAKEN = 20_000;
    private static final int RONDES = 15;

    private static final String GETALLEN = """
            WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                       UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9),
                 n AS (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i FROM d a, d b, d c, d e, d f)
            """;

    /** Gives the columns of a part their names. */
    private static final String KOP = """
            SELECT '' AS soort, NULL AS bedrijf, NULL AS dossier, NULL AS dag, NULL AS wat, NULL AS functie, NULL AS tekst,
                   NULL AS arts, NULL AS minuten
            FROM regio WHERE id = -1 UNION ALL\s""";

    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private final Overlegtoneel toneel = new Overlegtoneel(programma);

    @BeforeAll
    void regio() {
        var regio = toneel.regio.waarde();
        var vandaag = toneel.vandaag();
        toneel.doe(
                "INSERT INTO bedrijf (regio_id, naam, straat, postcode, plaats, aangesloten_op) " + GETALLEN + """
                SELECT ?, CONCAT('Plan ', n.i), 'Havenweg 1', '1234 AB', 'Utrecht', '2020-01-01' FROM n
                WHERE n.i < ?""",
                regio,
                BEDRIJVEN);
        var eerste = toneel.tel("SELECT MIN(id) FROM bedrijf WHERE regio_id = ? AND naam LIKE 'Plan %'", regio);
        toneel.doe(
                "INSERT INTO werknemer (bedrijf_id, personeelsnummer, voornaam, achternaam) " + GETALLEN + """
                SELECT ? + n.i % 400, CONCAT('plan', n.i), 'Sanne', CONCAT('Jansen ', n.i) FROM n WHERE n.i < ?""",
                eerste,
                ZAKEN);
        // Lengths from nothing to two years; every third case has a step within two months, one in ten is late by then.
        toneel.doe("""
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, teldag, loopt, volgende_op,
                       volgende_mijlpaal, volgende_functie, gemeld_op, gemeld_door, sleutel, herberekenen)
                SELECT w.bedrijf_id, ?, w.id, DATE_SUB(?, INTERVAL w.id % 700 DAY), DATE_SUB(?, INTERVAL w.id % 700 DAY), 1,
                       DATE_ADD(?, INTERVAL IF(w.id % 10 = 0, -(w.id % 40), w.id % 97) DAY), 'EVALUATIE',
                       IF(w.id % 3 = 0, 'POB', 'LEIDINGGEVENDE'), ?, 'Test', CONCAT('plan', w.id), NULL
                FROM werknemer w WHERE w.personeelsnummer LIKE 'plan%'""", regio, vandaag, vandaag, vandaag, toneel.nu());
        toneel.doe("""
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, loopt,
                       verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                SELECT d.bedrijf_id, d.regio_id, d.id, y.id, ELT(1 + d.id % 3, 'MMA', 'POB', 'CASEMANAGER'), 'Graag',
                       IF(d.id % 50 = 0, 'GEZIEN', 'UITGEVOERD'), IF(d.id % 50 = 0, 1, NULL), ?, ?, ?, 'BUITEN', 'KEER',
                       'ALTIJD_BUITEN', DATE_SUB(?, INTERVAL d.id % 20 DAY), CONCAT('plan', d.id)
                FROM dossier d JOIN opdrachttype y ON y.code = 'EXTRA_SPREEKUUR' WHERE d.regio_id = ? AND d.id % 2 = 0""", toneel.nu(), toneel.mma.id().waarde(), toneel.nu(), toneel.nu(), regio);
        toneel.doe(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, taal, tolk, afgerond_op, gepland_op,
                       gepland_door, sleutel)
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, 0, 'VERVOLG', 'EIGEN', ?, 'BEDRIJFSARTS', ?,
                       DATE_SUB(?, INTERVAL d.id % 180 DAY), DATE_SUB(?, INTERVAL 60 * 24 * (d.id % 180) - 30 MINUTE),
                       IF(d.id % 12 = 0, 'NIET_VERSCHENEN', 'GEHOUDEN'), 'nl', 'NIET_NODIG',
                       DATE_SUB(?, INTERVAL 60 * 24 * (d.id % 180) - 30 MINUTE), ?, 'Test', CONCAT('plan', d.id)
                FROM dossier d WHERE d.regio_id = ?""",
                toneel.arts.id().waarde(),
                toneel.arts.id().waarde(),
                toneel.nu(),
                toneel.nu(),
                toneel.nu(),
                toneel.nu(),
                regio);
        toneel.doe("""
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status,
                       taal, laatst_herinnerd_op)
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, CONCAT('plan', d.id), d.teldag, d.teldag,
                       CASE WHEN d.id % 700 > 8 THEN 'BEOORDEELD' WHEN d.id % 5 = 0 THEN 'TE_BELLEN' ELSE 'VERSTUURD' END,
                       'nl', IF(d.id % 700 BETWEEN 4 AND 8, ?, NULL)
                FROM dossier d WHERE d.regio_id = ?""", toneel.nu(), regio);
        toneel.doe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                SELECT d.bedrijf_id, d.regio_id, d.id, 'CONTACT', 'LEIDINGGEVENDE', ?, CONCAT('plan', d.id), 1
                FROM dossier d WHERE d.regio_id = ?""", vandaag.minusDays(1), regio);
        weken();
        for (var tabel : new String[] {
            "bedrijf",
            "werknemer",
            "dossier",
            "opdracht",
            "afspraak",
            "selekt",
            "taak",
            "overleg",
            "agendapunt",
            "besluit"
        }) {
            programma.jdbi().useHandle(handle -> handle.execute("ANALYZE TABLE " + tabel));
        }
        assertThat(toneel.tel("SELECT COUNT(*) FROM dossier WHERE regio_id = ? AND loopt = 1", regio))
                .isEqualTo(ZAKEN);
    }

    /** A year of overleggen: forty points in each, and a decision on each with a taak that runs. */
    private void weken() {
        toneel.reeks(120);
        var regio = toneel.regio.waarde();
        toneel.doe(
                "INSERT INTO overleg (regio_id, dag, begin, minuten, status, gesloten_op) " + GETALLEN + """
                SELECT ?, DATE_SUB(?, INTERVAL 7 * (1 + n.i) DAY), ?, 120, 'GESLOTEN', DATE_SUB(?, INTERVAL 7 * (1 + n.i) DAY)
                FROM n WHERE n.i < 52""",
                regio,
                toneel.vandaag(),
                toneel.nu(),
                toneel.nu());
        toneel.doe(
                "INSERT INTO agendapunt (bedrijf_id, dossier_id, overleg_id, dag, volgorde, minuten, redenen, status) "
                        + """
                SELECT d.bedrijf_id, d.id, o.id, o.dag, d.id % 500, 3, 'N', IF(d.id % 1500 = 0, 'OPEN', 'BESPROKEN')
                FROM overleg o JOIN dossier d ON d.regio_id = o.regio_id AND d.id % 500 = o.id % 500 WHERE o.regio_id = ?""",
                regio);
        toneel.doe("""
                INSERT INTO besluit (bedrijf_id, agendapunt_id, overleg_id, soort, tekst, functie, uiterlijk_op,
                       voor_werkgever, taak_id, genomen_op, door, door_functie, sleutel)
                SELECT p.bedrijf_id, p.id, p.overleg_id, 'TAAK', 'Bel de werkgever', 'MMA', p.dag + INTERVAL 7 DAY, 0,
                       (SELECT MAX(t.id) FROM taak t WHERE t.bedrijf_id = p.bedrijf_id AND t.dossier_id = p.dossier_id
                                                       AND p.id % 4 = 0),
                       ?, 'Test', 'POB', CONCAT('plan', p.id)
                FROM agendapunt p JOIN overleg o ON o.id = p.overleg_id WHERE o.regio_id = ?""", toneel.nu(), regio);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_agenda_van_twintigduizend_dossiers_kost_zes_vragen_en_nog_eens_kijken_vier() {
        var mma = toneel.mma.actor();
        // What orders are called is asked for once in the life of the program.
        toneel.opdracht(toneel.stapOver(-89, Functie.POB), 9);
        toneel.agenda.maak(mma, toneel.regio);
        toneel.stapOver(-90, Functie.POB);
        // Another day: every point is written again.
        programma.bean(Testklok.class).later(Duration.ofDays(1));
        try (var telling = programma.teller().beginDezeThread()) {
            var blad = toneel.agenda.maak(mma, toneel.regio);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(6);
            assertThat(blad.punten()).hasSize(Agendamaker.MEESTE);
            assertThat(blad.overig().values()).allMatch(aantal -> aantal > 0);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            toneel.agenda.maak(mma, toneel.regio);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
        var id = toneel.overleg.komend(mma, toneel.regio).orElseThrow();
        try (var telling = programma.teller().beginDezeThread()) {
            toneel.overleg.blad(mma, id);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
        meet("nog eens", () -> {});
        meet("opnieuw", () -> toneel.doe("DELETE FROM agendapunt WHERE overleg_id = ?", id.waarde()));
    }

    private void meet(String wat, Runnable eerst) {
        var tijden = new long[RONDES];
        for (var ronde = 0; ronde < RONDES; ronde++) {
            eerst.run();
            var begin = System.nanoTime();
            toneel.agenda.maak(toneel.mma.actor(), toneel.regio);
            tijden[ronde] = (System.nanoTime() - begin) / 1_000_000;
        }
        Arrays.sort(tijden);
        System.out.println("Agenda, " + wat + ": beste " + tijden[0] + " ms, midden " + tijden[RONDES / 2] + " ms");
    }

    @Test
    void elke_bron_wordt_begrensd_door_een_index_en_leest_niet_meer_dan_zij_noemt() {
        var vandaag = Kalender.vandaag(programma.bean(Clock.class));
        var vraag = new Agendavraag(
                toneel.mma.actor().bereik(),
                new Agendavraag.Meetpunt(
                        toneel.regio,
                        vandaag,
                        vandaag,
                        toneel.nu(),
                        new OverlegId(toneel.tel(
                                "SELECT MAX(id) - 51 FROM overleg WHERE regio_id = ? AND status = 'GESLOTEN'",
                                toneel.regio.waarde())),
                        vandaag.minusDays(7),
                        toneel.nu().minus(Duration.ofDays(7)),
                        Duration.ofDays(5)));
        var gelezenSamen = 0L;
        var delen = vraag.sql().split("UNION ALL");
        assertThat(delen).hasSize(10);
        for (var deel : delen) {
            var plan = Vraagplan.plan(programma, deel, vraag.waarden());
            // Tables of a few rows, such as that of who works here, it may well read whole.
            assertThat(plan).as(deel).doesNotContainPattern("table scan on [daospb]\\b");
            var gelezen = Vraagplan.gelezenRijen(programma, KOP + deel, vraag.waarden());
            System.out.println(deel.strip().substring(0, 60) + "…: " + gelezen + "\n" + plan);
            gelezenSamen += gelezen;
        }
        // A quarter of all cases has a step within two weeks or is late: those are read, and counted, and no others.
        assertThat(gelezenSamen).isLessThan(ZAKEN);
    }
}
