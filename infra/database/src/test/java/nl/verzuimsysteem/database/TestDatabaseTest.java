package nl.verzuimsysteem.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestDatabaseTest {

    @Test
    @Tag("database")
    void een_nieuwe_database_is_leeg() throws SQLException {
        try (TestDatabase database = TestDatabase.nieuw()) {
            assertThat(one(database, "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"))
                    .isEqualTo("0");
            assertThat(one(database, "SELECT DATABASE()")).isEqualTo(database.naam());
        }
    }

    @Test
    @Tag("database")
    void twee_databases_zien_elkaar_niet() throws SQLException {
        try (TestDatabase first = TestDatabase.nieuw();
                TestDatabase second = TestDatabase.nieuw()) {
            execute(first, "CREATE TABLE werknemer (id BIGINT PRIMARY KEY)");
            assertThatThrownBy(() -> one(second, "SELECT COUNT(*) FROM werknemer"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Tag("database")
    void na_het_sluiten_bestaat_de_database_niet_meer() throws SQLException {
        TestDatabase database = TestDatabase.nieuw();
        database.close();
        assertThatThrownBy(database::connection).isInstanceOf(SQLException.class);
        database.close(); // twice does no harm
    }

    @Test
    @Tag("database")
    void de_database_rekent_in_utc_en_bewaart_alle_tekens() throws SQLException {
        try (TestDatabase database = TestDatabase.nieuw()) {
            assertThat(one(database, "SELECT TIMEDIFF(NOW(), UTC_TIMESTAMP())")).isEqualTo("00:00:00");
            execute(database, "CREATE TABLE t (naam VARCHAR(50) NOT NULL)");
            execute(database, "INSERT INTO t VALUES ('Zoë Ødegård 🌻')");
            assertThat(one(database, "SELECT naam FROM t WHERE naam = 'zoe ødegard 🌻'"))
                    .isEqualTo("Zoë Ødegård 🌻");
        }
    }

    @Test
    @Tag("database")
    void de_database_weigert_wat_mysql_weigert() throws SQLException {
        try (TestDatabase database = TestDatabase.nieuw()) {
            execute(database, "CREATE TABLE t (code VARCHAR(2) NOT NULL, dag DATE)");
            assertThatThrownBy(() -> execute(database, "INSERT INTO t VALUES ('lang', NULL)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(database, "INSERT INTO t VALUES ('ab', '2026-02-30')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> one(database, "SELECT code, COUNT(*) FROM t"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Tag("database")
    void is_my_sql_zegt_waar_de_test_op_draait() throws SQLException {
        try (TestDatabase database = TestDatabase.nieuw()) {
            assertThat(one(database, "SELECT VERSION()").contains("MariaDB")).isEqualTo(!database.isMySql());
        }
    }

    @Test
    void een_gegeven_server_gaat_voor_docker_en_docker_voor_de_ingebouwde() {
        var given = Map.of("VERZUIM_TEST_JDBC_URL", "jdbc:mysql://db:3306/");
        assertThat(TestServer.Kind.choose(given, () -> true)).isEqualTo(TestServer.Kind.GIVEN);
        assertThat(TestServer.Kind.choose(Map.of(), () -> true)).isEqualTo(TestServer.Kind.CONTAINER);
        assertThat(TestServer.Kind.choose(Map.of(), () -> false)).isEqualTo(TestServer.Kind.EMBEDDED);
    }

    @Test
    void de_keuze_kan_worden_afgedwongen() {
        assertThat(TestServer.Kind.choose(Map.of("VERZUIM_TEST_DATABASE", "embedded"), () -> true))
                .isEqualTo(TestServer.Kind.EMBEDDED);
        assertThat(TestServer.Kind.choose(Map.of("VERZUIM_TEST_DATABASE", "mysql"), () -> false))
                .isEqualTo(TestServer.Kind.CONTAINER);
        assertThatThrownBy(() -> TestServer.Kind.choose(Map.of("VERZUIM_TEST_DATABASE", "oracle"), () -> true))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("alleen 'mysql' of 'embedded'");
    }

    @Test
    void gebruiker_en_wachtwoord_komen_uit_de_url() {
        JdbcUrl url = JdbcUrl.parse("jdbc:mysql://db.local:3307/proef?user=jan&password=a%26b&sslMode=REQUIRED");
        assertThat(url.user()).isEqualTo("jan");
        assertThat(url.password()).isEqualTo("a&b");
        assertThat(url.of("x"))
                .startsWith("jdbc:mysql://db.local:3307/x?")
                .contains("sslMode=REQUIRED", "useServerPrepStmts=true")
                .doesNotContain("jan", "password");
        assertThat(JdbcUrl.parse("jdbc:mysql://127.0.0.1:3307?user=root").of("x"))
                .startsWith("jdbc:mysql://127.0.0.1:3307/x?");
    }

    @Test
    void een_docker_client_zonder_engine_telt_niet(@TempDir Path folder) throws IOException {
        assertThat(Docker.find(Map.of("DOCKER_HOST", "unix://" + folder.resolve("nobody.sock"))))
                .isEmpty();
        try (ServerSocket taken = new ServerSocket(0)) {
            int free = taken.getLocalPort();
            taken.close();
            assertThat(Docker.find(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + free)))
                    .isEmpty();
        }
        // Somebody who listens and says nothing is no engine either.
        Path mute = folder.resolve("mute.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(mute));
            assertThat(Docker.find(Map.of("DOCKER_HOST", "unix://" + mute))).isEmpty();
        }
    }

    @Test
    void een_engine_die_antwoordt_wordt_gevonden() throws IOException {
        try (ServerSocket server = new ServerSocket(0);
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.submit(() -> {
                try (var client = server.accept()) {
                    client.getInputStream().read();
                    client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\nOK".getBytes());
                }
                return null;
            });
            assertThat(Docker.find(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + server.getLocalPort())))
                    .isPresent();
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
