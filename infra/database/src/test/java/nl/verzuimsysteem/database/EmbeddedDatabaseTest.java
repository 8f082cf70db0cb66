package nl.verzuimsysteem.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void gegevens_blijven_bewaard_tussen_twee_keer_starten() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder).start()) {
            execute(database, "CREATE TABLE werknemer (naam VARCHAR(40))");
            execute(database, "INSERT INTO werknemer VALUES ('Joost')");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder).start()) {
            assertThat(one(database, "SELECT naam FROM werknemer")).isEqualTo("Joost");
            assertThat(one(database, "SELECT DATABASE()")).isEqualTo("verzuim");
        }
    }

    @Test
    void na_het_sluiten_draait_er_geen_server_meer() {
        EmbeddedDatabase database = EmbeddedDatabase.in(folder).start();
        List<String> order = new ArrayList<>();
        database.beforeStop(() -> order.add("first added"));
        database.beforeStop(() -> order.add("last added"));
        ProcessHandle server = server();
        database.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(order).containsExactly("last added", "first added");
        assertThatThrownBy(() -> connection(database)).isInstanceOf(SQLException.class);
    }

    @Test
    void alleen_met_het_wachtwoord_kom_je_binnen() {
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder).start()) {
            for (String user : List.of("root", "verzuim", "")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
                        .as(user)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void een_tweede_programma_op_dezelfde_map_krijgt_een_duidelijke_melding() {
        try (EmbeddedDatabase first = EmbeddedDatabase.in(folder).start()) {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder).start())
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("is in gebruik door een ander lopend programma (proces "
                            + ProcessHandle.current().pid() + ")")
                    .message()
                    .doesNotContain("\n");
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void een_bezette_poort_geeft_een_duidelijke_melding() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder)
                            .port(taken.getLocalPort())
                            .start())
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessage("Poort " + taken.getLocalPort() + " voor de database is bezet: stop het programma"
                            + " dat hem gebruikt, of kies een andere poort.");
        }
    }

    @Test
    void een_volle_schijf_geeft_een_duidelijke_melding() {
        assertThatThrownBy(() -> EmbeddedDatabase.in(folder)
                        .neededSpace(Long.MAX_VALUE / 2)
                        .start())
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageStartingWith("Te weinig schijfruimte in " + folder);
    }

    @Test
    void een_map_waarin_niet_kan_worden_geschreven_geeft_een_duidelijke_melding() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.in(file.resolve("data")).start())
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("kan niet worden geschreven");
    }

    @Test
    void wie_niet_start_laat_niets_draaien_en_zegt_waarom() throws IOException {
        Files.createDirectories(folder.resolve("mariadb").resolve("ibdata1")); // no file: the server chokes on it
        assertThatThrownBy(() -> EmbeddedDatabase.in(folder).start())
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageStartingWith("De ingebouwde database kan niet starten (")
                .hasMessageContaining("mariadb.log");
        assertThat(folder.resolve("mariadb.pid")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void de_server_stopt_als_het_programma_wordt_afgebroken_en_de_gegevens_blijven() throws Exception {
        Process program = program();
        ProcessHandle server = server();
        program.destroyForcibly().waitFor();
        server.onExit().get(30, SECONDS);
        assertAllIsWell();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void een_achtergebleven_server_wordt_opgeruimd() throws Exception {
        Process program = program();
        ProcessHandle server = server();
        // The guard dies with the program, so nobody tells the server.
        ProcessHandle guard = server.parent().orElseThrow();
        guard.descendants().filter(child -> child.pid() != server.pid()).forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
        program.destroyForcibly().waitFor();
        assertThat(server.isAlive()).isTrue();
        assertAllIsWell();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void een_programma_dat_netjes_eindigt_neemt_de_server_mee() throws Exception {
        Process program = program();
        ProcessHandle server = server();
        program.destroy(); // as Ctrl-C
        assertThat(program.waitFor(30, SECONDS)).isTrue();
        assertThat(server.isAlive()).isFalse();
        assertAllIsWell();
    }

    private void assertAllIsWell() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder).start()) {
            assertThat(one(database, "SELECT naam FROM werknemer")).isEqualTo("Joost");
        }
    }

    /** Another JVM with the database in our folder, up and running. */
    private Process program() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo("ready");
        return program;
    }

    /** What {@link #program()} runs. */
    static final class Program {
        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database =
                    EmbeddedDatabase.in(Path.of(arguments[0])).start();
            execute(database, "CREATE TABLE werknemer (naam VARCHAR(40))");
            execute(database, "INSERT INTO werknemer VALUES ('Joost')");
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    private ProcessHandle server() {
        try {
            long pid = Long.parseLong(
                    Files.readString(folder.resolve("mariadb.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
