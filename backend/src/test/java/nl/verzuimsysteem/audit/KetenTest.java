package nl.verzuimsysteem.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.logboek.VerzegelService;
import nl.verzuimsysteem.testen.Rijsloten;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to the log behind the back of the program is found, and where. */
@Tag("database")
class KetenTest {
    private static final Actor JOB = Actor.systeem("logboek-verzegelen");
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(
            Map.of("verzuim.logboek.marge", "0s", Testklok.AAN, true, "verzuim.logboek.anker-email", "fg@example.com"));

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @BeforeEach
    void leeg() {
        for (var tabel : List.of("audit_regel", "audit_zegel", "audit_anker", "uitgaand_bericht")) {
            doe("TRUNCATE TABLE " + tabel);
        }
    }

    @Test
    void een_log_waaraan_niets_is_gedaan_is_heel() {
        drieZegels();
        regel("niet verzegeld");

        var uitslag = controleer(null);

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.regels()).isEqualTo(10);
        assertThat(uitslag.zegels()).isEqualTo(3);
        assertThat(uitslag.onverzegeld()).isEqualTo(1);
        assertThat(uitslag.eerste()).isNotNull();
    }

    @Test
    void een_gewijzigde_regel_wordt_gevonden_welk_veld_het_ook_is() {
        drieZegels();
        for (var wijziging : List.of(
                "naam = 'Iemand anders'",
                "moment = DATE_ADD(moment, INTERVAL 1 SECOND)",
                "uitkomst = 4",
                "vraag = ''",
                "werknemer_id = 12",
                "bijzonderheid = NULL",
                "sessie = 'x'",
                "noodknop = 'x'",
                "adres = NULL")) {
            doe("UPDATE audit_regel SET " + wijziging + " WHERE id = 5");
            assertThat(controleer(null).fouten())
                    .as(wijziging)
                    .containsExactly("Zegel 2 (regel 4 tot en met 6): een regel is gewijzigd of verwisseld,"
                            + " of het zegel zelf is gewijzigd.");
            leeg();
            drieZegels();
        }
    }

    @Test
    void een_verwijderde_regel_wordt_gevonden() {
        drieZegels();
        doe("DELETE FROM audit_regel WHERE id = 5");

        assertThat(controleer(null).fouten()).containsExactly("Zegel 2 (regel 4 tot en met 6): 1 regel ontbreekt.");
    }

    @Test
    void een_ingevoegde_regel_wordt_gevonden() {
        regel("a");
        doe("ALTER TABLE audit_regel AUTO_INCREMENT = 10");
        regel("b");
        assertThat(verzegel()).isPresent();
        doe("""
                INSERT INTO audit_regel (id, moment, handeling, actie, uitkomst, naam, functie, kanaal, zone)
                VALUES (5, '2026-01-01', 'INLOGGEN', 'E', 0, 'Jan', 'MMA', 'API', 'BEHEER')""");

        assertThat(controleer(null).fouten())
                .containsExactly("Zegel 1 (regel 1 tot en met 10): 1 regel te veel: later toegevoegd.");
    }

    @Test
    void twee_verwisselde_regels_worden_gevonden() {
        drieZegels();
        doe("UPDATE audit_regel SET id = 99 WHERE id = 4");
        doe("UPDATE audit_regel SET id = 4 WHERE id = 6");
        doe("UPDATE audit_regel SET id = 6 WHERE id = 99");

        assertThat(controleer(null).fouten()).hasSize(1).first().asString().startsWith("Zegel 2 ");
    }

    @Test
    void een_verwijderd_zegel_wordt_gevonden() {
        drieZegels();
        doe("DELETE FROM audit_zegel WHERE id = 2");

        assertThat(controleer(null).fouten())
                .containsExactly("Voor zegel 3 ontbreekt een zegel, of het is vervangen: de keten is hier gebroken"
                        + " (tussen regel 3 en 7).");
    }

    @Test
    void een_afgeknipt_einde_wordt_gevonden_met_het_anker() {
        var zegels = drieZegels();
        doe("DELETE FROM audit_zegel WHERE id = 3");
        doe("DELETE FROM audit_regel WHERE id > 6");

        assertThat(controleer(null).fouten())
                .as("without an anchor nothing shows")
                .isEmpty();
        assertThat(controleer(zegels.getFirst().hash()).fouten()).isEmpty();
        assertThat(controleer(zegels.getLast().hash()).fouten())
                .hasSize(1)
                .first()
                .asString()
                .contains("einde");
    }

    @Test
    void een_keten_die_opnieuw_is_gemaakt_wordt_gevonden_met_het_anker() {
        var anker = drieZegels().getLast().hash();
        doe("UPDATE audit_regel SET naam = 'Iemand anders' WHERE id = 5");
        doe("TRUNCATE TABLE audit_zegel");
        verzegel();

        assertThat(controleer(null).fouten()).isEmpty();
        assertThat(controleer(anker).fouten()).isNotEmpty();
    }

    @Test
    void het_anker_van_een_dag_gaat_een_keer_de_deur_uit() {
        var laatste = drieZegels().getLast();
        var service = PROGRAMMA.bean(VerzegelService.class);
        assertThat(service.meldAnker(JOB)).as("the day is not over").isEmpty();
        PROGRAMMA.bean(Testklok.class).later(Duration.ofDays(1));

        assertThat(service.meldAnker(JOB))
                .hasValueSatisfying(anker -> assertThat(anker.zegel()).isEqualTo(laatste));
        assertThat(service.meldAnker(JOB)).isEmpty();

        assertThat(PROGRAMMA
                        .jdbi()
                        .<List<String>, RuntimeException>withHandle(handle -> handle.select(
                                        "SELECT tekst FROM uitgaand_bericht WHERE aan = 'fg@example.com'")
                                .mapTo(String.class)
                                .list()))
                .hasSize(1)
                .first()
                .asString()
                .contains("infra/audit-verify --anker " + laatste.hash());
        doe("DELETE FROM audit_zegel WHERE id = 3");
        assertThat(controleer(null).fouten())
                .as("the anchor that was written down")
                .hasSize(1);
    }

    @Test
    void een_regel_die_laat_komt_wordt_afgewacht() throws Exception {
        regel("eerst");
        try (var ander = DriverManager.getConnection(
                        PROGRAMMA.database().jdbcUrl(),
                        PROGRAMMA.database().user(),
                        PROGRAMMA.database().password());
                var werker = Executors.newSingleThreadExecutor()) {
            ander.setAutoCommit(false);
            try (var nog = ander.createStatement()) {
                nog.execute(INVOEGEN.formatted("nog niet af"));
            }
            regel("later begonnen, eerder klaar");
            Future<Boolean> zegel = werker.submit(() -> verzegel().isPresent());
            Rijsloten.wachtOp(PROGRAMMA, zegel, "audit_regel");
            assertThat(tel("audit_zegel")).isZero();

            ander.commit();

            assertThat(zegel.get(30, TimeUnit.SECONDS)).isTrue();
        }
        var uitslag = controleer(null);
        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.onverzegeld()).isZero();
        assertThat(uitslag.regels()).isEqualTo(3);
    }

    @Test
    void een_jonge_regel_wacht_op_een_later_zegel() {
        regel("oud");
        doe("UPDATE audit_regel SET moment = DATE_SUB(moment, INTERVAL 10 MINUTE)");
        regel("jong");
        try (var gewoon = TestProgramma.op(PROGRAMMA.database(), Map.of())) {
            var zegel = gewoon.bean(VerzegelService.class).verzegel(JOB).orElseThrow();
            assertThat(zegel.tot()).isEqualTo(1);
            assertThat(gewoon.bean(VerzegelService.class).verzegel(JOB)).isEmpty();
        }
    }

    @Test
    void drie_nodes_tegelijk_maken_een_keten() throws Exception {
        for (var nummer = 0; nummer < 40; nummer++) {
            regel("regel " + nummer);
        }
        var start = new CountDownLatch(1);
        var werk = new ArrayList<Callable<Integer>>();
        for (var node = 0; node < 3; node++) {
            werk.add(() -> {
                start.await();
                var gezet = 0;
                for (var keer = 0; keer < 10; keer++) {
                    gezet += verzegel().isPresent() ? 1 : 0;
                    regel("nog een");
                }
                return gezet;
            });
        }
        var gezet = 0;
        try (var nodes = Executors.newFixedThreadPool(3)) {
            var lopend = werk.stream().map(nodes::submit).toList();
            start.countDown();
            for (var een : lopend) {
                gezet += een.get(60, TimeUnit.SECONDS);
            }
        }
        verzegel();

        var uitslag = controleer(null);
        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.regels()).isEqualTo(70);
        assertThat(gezet).isPositive();
    }

    @Test
    void honderdduizend_regels_verzegelen_en_controleren_gaat_snel() {
        doe("""
                INSERT INTO audit_regel (moment, handeling, actie, uitkomst, naam, functie, kanaal, zone, bijzonderheid)
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 HOUR), 'DOSSIER_INZIEN', 'R', 0, 'Jan de Vries', 'MMA',
                       'SCHERM', 'WERKGEVER', 'tijdlijn' FROM d a, d b, d c, d e, d f""");
        var begin = System.nanoTime();
        var zegels = 0;
        while (verzegel().isPresent()) {
            zegels++;
        }
        var verzegeld = System.nanoTime();
        var uitslag = controleer(null);
        var klaar = System.nanoTime();

        System.out.printf(
                "100.000 regels: verzegelen %d ms, controleren %d ms%n",
                (verzegeld - begin) / 1_000_000, (klaar - verzegeld) / 1_000_000);
        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.onverzegeld()).isZero();
        assertThat(zegels).isBetween(100_000 / Verzegeling.MEESTE, 100_000 / Verzegeling.MEESTE + 1);
        assertThat(Duration.ofNanos(klaar - begin)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void wat_de_opdrachtregel_zegt_is_nederlands_en_eindigt_met_een_oordeel() {
        drieZegels();
        assertThat(opdrachtregel(null))
                .startsWith("0\n")
                .contains("Regels:       9")
                .contains("Zegels:       3")
                .contains("Onverzegeld:  0")
                .endsWith("Oordeel:      het logboek is heel.\n");
        doe("DELETE FROM audit_regel WHERE id = 2");
        assertThat(opdrachtregel(null))
                .startsWith("1\n")
                .contains("FOUT: Zegel 1 (regel 1 tot en met 3)")
                .endsWith("Oordeel:      het logboek is NIET heel: 1 fout.\n");
        assertThat(opdrachtregel("onzin")).startsWith("2\n");
        assertThat(Logcontrole.controleer(
                        Map.of("VERZUIM_DATABASE_URL", "jdbc:mysql://127.0.0.1:1/niets"), null, System.out))
                .isEqualTo(2);
    }

    private static String opdrachtregel(@Nullable String anker) {
        var database = PROGRAMMA.database();
        var uit = new ByteArrayOutputStream();
        var code = Logcontrole.controleer(
                Map.of(
                        "VERZUIM_DATABASE_URL", database.jdbcUrl(),
                        "VERZUIM_DATABASE_GEBRUIKER", database.user(),
                        "VERZUIM_DATABASE_WACHTWOORD", database.password()),
                anker,
                new PrintStream(uit, true, StandardCharsets.UTF_8));
        return code + "\n" + uit.toString(StandardCharsets.UTF_8);
    }

    /** Three seals of three lines. */
    private static List<Zegel> drieZegels() {
        var zegels = new ArrayList<Zegel>();
        for (var nummer = 0; nummer < 3; nummer++) {
            regel("a");
            regel("b");
            regel("c");
            zegels.add(verzegel().orElseThrow());
        }
        return zegels;
    }

    private static java.util.Optional<Zegel> verzegel() {
        return PROGRAMMA.bean(VerzegelService.class).verzegel(JOB);
    }

    private static final String INVOEGEN = """
            INSERT INTO audit_regel (moment, handeling, actie, uitkomst, naam, functie, kanaal, adres, zone, bijzonderheid,
                   organisatie, factor)
            VALUES (DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 SECOND), 'DOSSIER_INZIEN', 'R', 0, 'Ánna de Vries', 'MMA',
                    'SCHERM', '192.0.2.1', 'WERKGEVER', '%s', 'de arbodienst', 'TOTP')""";

    private static void regel(String bijzonderheid) {
        doe(INVOEGEN.formatted(bijzonderheid));
    }

    private static void doe(String sql) {
        PROGRAMMA.jdbi().useHandle(handle -> handle.execute(sql));
    }

    private static long tel(String tabel) {
        return PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM " + tabel)
                        .mapTo(Long.class)
                        .one());
    }

    private static Ketencontrole.Uitslag controleer(@Nullable String anker) {
        var database = PROGRAMMA.database();
        try (var verbinding = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            return Ketencontrole.controleer(verbinding, anker);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
