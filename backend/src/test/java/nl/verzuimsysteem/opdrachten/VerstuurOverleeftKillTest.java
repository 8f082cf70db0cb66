package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.database.TestDatabase;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.Programmaproces;
import nl.verzuimsysteem.testen.Programmaproces.Recept;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program in the middle of sending orders, again and again, and looks at what the database then holds. The
 * promise to the employer: an order that was confirmed is there, once, with its mail, its place on the Tijdlijn and its
 * line in the audit log; one that was not confirmed is there whole or not at all, and can be sent again without fear.
 */
@Tag("database")
@DisabledOnOs(OS.WINDOWS)
class VerstuurOverleeftKillTest {
    private static final int KEREN = 50;

    /** While one is shot at, the next two start. */
    private static final int TEGELIJK = 3;

    private static final int OEFENSALVO = 100;
    /** So many confirmed orders, at most, before the shot. */
    private static final int LANGSTE_SALVO = 40;

    private static final long ZAAD = 20_261_122;

    private final TestDatabase database = TestDatabase.nieuw();
    private final ArrayDeque<Programmaproces> processen = new ArrayDeque<>();
    private final Random toeval = new Random(ZAAD);
    private final Jdbi jdbi;
    private final Verzenders verzenders;

    VerstuurOverleeftKillTest() {
        try (var programma = TestProgramma.op(database, Map.of())) {
            var toneel = new Toneel(programma);
            var werkgever = new Inloggers(programma).verzuimcoordinator(toneel.bedrijf);
            jdbi = programma.jdbi();
            verzenders = new Verzenders(toneel.dossier, werkgever.token());
        }
    }

    /**
     * What the database holds at one moment.
     *
     * @param hoogste the highest number an order has; numbers of orders that were rolled back are not used again
     */
    public record Inhoud(long opdrachten, long berichten, long gebeurtenissen, long logregels, long hoogste) {}

    @AfterEach
    void ruimOp() {
        processen.forEach(Programmaproces::close);
        database.close();
    }

    @Test
    void vijftig_keer_gekild_staat_elke_opdracht_er_een_keer_of_niet(@TempDir Path map) throws Exception {
        var recept = new Recept(map, database, Map.of());
        oefen(recept);
        var begin = System.nanoTime();
        var onderweg = 0L;
        var vastgelegd = 0L;
        for (var keer = 1; keer <= KEREN; keer++) {
            while (processen.size() < Math.min(TEGELIJK, KEREN - keer + 1)) {
                processen.add(recept.start());
            }
            schiet();

            var bevestigd = verzenders.bevestigd().size();
            var zonderAntwoord = inhoud().opdrachten() - bevestigd;
            assertThat(zonderAntwoord)
                    .as("orders beside the %s confirmed ones, after kill %s", bevestigd, keer)
                    .isBetween(0L, (long) verzenders.onbevestigd());
            onderweg += verzenders.onbevestigd();
            vastgelegd += zonderAntwoord;
        }
        var seconden = (System.nanoTime() - begin) / 1e9;

        try (var laatste = recept.start()) {
            verzenders.herhaal(laatste);
        }

        controleer(verzenders.bevestigd());
        var inhoud = inhoud();
        var teruggedraaid = inhoud.hoogste() - inhoud.opdrachten();
        System.out.printf(
                Locale.ROOT,
                "Versturen: %d keer gekild in %.0f s, %d opdrachten; bij de kills %d verzoeken onderweg, daarvan %d"
                        + " zonder antwoord vastgelegd, %d niet vastgelegd (%d halverwege teruggedraaid)%n",
                KEREN,
                seconden,
                inhoud.opdrachten(),
                onderweg,
                vastgelegd,
                onderweg - vastgelegd,
                teruggedraaid);
        assertThat(onderweg).as("requests in flight at the kills").isGreaterThan(KEREN * Verzenders.AANTAL / 2);
        assertThat(vastgelegd).as("orders stored without an answer").isPositive();
        assertThat(teruggedraaid).as("orders killed between insert and commit").isGreaterThan(KEREN / 5);
    }

    /** Lets a first process do what those after it will do. */
    private void oefen(Recept recept) throws Exception {
        try (var eerste = recept.startEerste()) {
            verzenders.verstuurTot(OEFENSALVO, eerste, () -> true);
            eerste.stop();
        }
    }

    private void schiet() throws Exception {
        try (var proces = processen.remove()) {
            verzenders.verstuurTot(
                    1 + toeval.nextInt(LANGSTE_SALVO),
                    proces,
                    () -> assertThat(proces.kill()).isEqualTo(Programmaproces.GEKILD));
        }
    }

    /** Counts in one statement, so at one moment; whichever moment that is, no order is there by half. */
    private Inhoud inhoud() {
        var inhoud = jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT COUNT(*) AS opdrachten,
                               (SELECT COUNT(*) FROM uitgaand_bericht WHERE sleutel LIKE 'opdracht:%') AS berichten,
                               (SELECT COUNT(*) FROM gebeurtenis) AS gebeurtenissen,
                               (SELECT COUNT(*) FROM audit_regel WHERE object_soort = 'opdracht') AS logregels,
                               MAX(id) AS hoogste
                        FROM opdracht""").map(ConstructorMapper.of(Inhoud.class)).one());
        assertThat(List.of(inhoud.berichten(), inhoud.gebeurtenissen(), inhoud.logregels()))
                .as(inhoud.toString())
                .containsOnly(inhoud.opdrachten());
        return inhoud;
    }

    /** Every confirmed order is there, nothing else is, and what belongs to it is there once. */
    private void controleer(Map<String, Long> bevestigd) {
        var opdrachten = bevestigd.values();
        assertThat(verzenders.onbevestigd()).isZero();
        assertThat(getallen("SELECT sleutel, id FROM opdracht")).containsExactlyInAnyOrderEntriesOf(bevestigd);
        assertThat(getallen("SELECT sleutel, COUNT(*) FROM uitgaand_bericht GROUP BY sleutel"))
                .containsExactlyInAnyOrderEntriesOf(eenKeer(opdrachten, id -> "opdracht:" + id + ":verstuurd"));
        assertThat(getallen("""
                        SELECT opdracht_id, COUNT(*) FROM gebeurtenis
                        WHERE soort = 'OPDRACHT_VERSTUURD' GROUP BY opdracht_id""")).containsExactlyInAnyOrderEntriesOf(eenKeer(opdrachten, String::valueOf));
        assertThat(getallen("""
                        SELECT object_id, COUNT(*) FROM audit_regel
                        WHERE object_soort = 'opdracht' AND handeling = 'OPDRACHT_VERSTUREN' AND uitkomst = 0
                        GROUP BY object_id""")).containsExactlyInAnyOrderEntriesOf(eenKeer(opdrachten, String::valueOf));
    }

    /** Each order once; two keys with the same order do not fit in a map and fail here. */
    private static Map<String, Long> eenKeer(Collection<Long> opdrachten, Function<Long, String> naam) {
        return opdrachten.stream().collect(Collectors.toMap(naam, opdracht -> 1L));
    }

    private Map<String, Long> getallen(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .map((rij, context) -> Map.entry(rij.getString(1), rij.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
