package nl.verzuimsysteem.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database for one test or one group of tests.
 *
 * <p>All databases of a JVM live on one server, started at the first call, which is printed:
 *
 * <ol>
 *   <li>the MySQL server of {@code VERZUIM_TEST_JDBC_URL}, if set;
 *   <li>else MySQL in a container, if Docker answers (image: {@code VERZUIM_TEST_MYSQL_IMAGE}, by default
 *       {@code mysql:9.7});
 *   <li>else the embedded MariaDB, under {@code target/testdatabase}.
 * </ol>
 *
 * <p>{@code VERZUIM_TEST_DATABASE=embedded} or {@code =mysql} forces the choice. What is written survives a killed
 * client, not a killed server: durability is traded for speed.
 *
 * @param naam the name of the database on its server
 * @param jdbcUrl with the settings that the program itself uses, without user and password
 * @param isMySql whether this is a genuine MySQL rather than the MariaDB that stands in for it
 */
public record TestDatabase(String naam, String jdbcUrl, String user, String password, boolean isMySql)
        implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();

    static {
        // Before the embedded server's own hook has stopped it or after: on a server of ours nothing needs dropping.
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::dropAll, "drop-test-databases"));
    }

    /** A fresh, empty database. It is dropped by {@link #close()}, or at the end of the JVM. */
    public static TestDatabase nieuw() {
        TestServer server = TestServer.get();
        String naam = "verzuim_test_%d_%d".formatted(ProcessHandle.current().pid(), NUMBER.incrementAndGet());
        try {
            server.execute("DROP DATABASE IF EXISTS `" + naam + "`"); // of a killed run that had our pid
            server.execute("CREATE DATABASE `" + naam + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the test database " + naam, e);
        }
        OPEN.add(naam);
        return new TestDatabase(naam, server.url().of(naam), server.user(), server.password(), server.isMySql());
    }

    /** A new connection, outside any pool. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    /** Drops the database. */
    @Override
    public void close() {
        if (OPEN.remove(naam)) {
            drop(naam);
        }
    }

    private static void drop(String naam) {
        try {
            TestServer.get().execute("DROP DATABASE IF EXISTS `" + naam + "`");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot drop the test database " + naam, e);
        }
    }

    private static void dropAll() {
        for (String naam : OPEN) {
            try {
                drop(naam);
            } catch (IllegalStateException e) {
                return; // the server is gone, and its databases with it
            }
        }
    }
}
