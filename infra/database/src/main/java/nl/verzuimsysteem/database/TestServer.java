package nl.verzuimsysteem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The database server of this JVM's tests.
 *
 * @param url how to reach it
 * @param description what the tests run on, to print
 */
record TestServer(JdbcUrl url, String user, String password, boolean isMySql, String description) {

    private static final String URL = "VERZUIM_TEST_JDBC_URL";
    private static final String CHOICE = "VERZUIM_TEST_DATABASE";
    private static final String IMAGE = "VERZUIM_TEST_MYSQL_IMAGE";
    private static final String DEFAULT_IMAGE = "mysql:9.7";

    /** What Testcontainers cleans up with; where it cannot be fetched, Testcontainers tries for minutes. */
    private static final String REAPER_IMAGE = "testcontainers/ryuk:0.14.0";

    private static final int CONTAINER_SECONDS = 60;

    /** Where the tests' server comes from. */
    enum Kind {
        GIVEN,
        CONTAINER,
        EMBEDDED;

        /** A given server first, then a real MySQL in a container, then the embedded one. */
        static Kind choose(Map<String, String> environment, BooleanSupplier docker) {
            String choice = environment.getOrDefault(CHOICE, "").strip().toLowerCase(Locale.ROOT);
            boolean given = !environment.getOrDefault(URL, "").isBlank();
            return switch (choice) {
                case "embedded" -> EMBEDDED;
                case "mysql" -> given ? GIVEN : CONTAINER;
                case "" -> given ? GIVEN : docker.getAsBoolean() ? CONTAINER : EMBEDDED;
                default ->
                    throw new DatabaseStartException(
                            CHOICE + " is '" + choice + "': alleen 'mysql' of 'embedded' kan.");
            };
        }
    }

    private static @Nullable CompletableFuture<TestServer> started;

    /** Starts the server at the first call; all tests of a JVM share it. What failed once is not tried again. */
    static synchronized TestServer get() {
        if (started == null) {
            started = new CompletableFuture<>();
            try {
                started.complete(start(System.getenv()));
            } catch (RuntimeException e) {
                started.completeExceptionally(e);
            }
        }
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new DatabaseStartException(
                    "Er is geen testdatabase: "
                            + Objects.requireNonNull(e.getCause()).getMessage(),
                    e.getCause());
        }
    }

    private static TestServer start(Map<String, String> environment) {
        long start = System.nanoTime();
        TestServer server = switch (Kind.choose(environment, () -> Docker.find().isPresent())) {
            case GIVEN -> given(environment);
            case CONTAINER -> container(environment);
            case EMBEDDED -> embedded();
        };
        System.out.printf(
                Locale.ROOT,
                "Testdatabase: %s, klaar in %.1f s%n",
                server.description,
                (System.nanoTime() - start) / 1e9);
        return server;
    }

    private static TestServer given(Map<String, String> environment) {
        JdbcUrl url = JdbcUrl.parse(environment.getOrDefault(URL, ""));
        String user = url.user() == null ? environment.getOrDefault("VERZUIM_TEST_JDBC_USER", "root") : url.user();
        String password =
                url.password() == null ? environment.getOrDefault("VERZUIM_TEST_JDBC_PASSWORD", "") : url.password();
        return asked(url, user, password, URL);
    }

    private static TestServer container(Map<String, String> environment) {
        boolean forced = !environment.getOrDefault(CHOICE, "").isBlank();
        String image = System.getProperty("verzuim.test.mysql.image", environment.getOrDefault(IMAGE, DEFAULT_IMAGE));
        Docker docker = Docker.find()
                .orElseThrow(() -> new DatabaseStartException("Er antwoordt geen Docker, en zonder kan er geen MySQL"
                        + " worden gestart: start Docker, of geef " + URL + " een MySQL om op te testen."));
        if (forced) {
            return container(image);
        }
        boolean reaper = !Boolean.parseBoolean(environment.get("TESTCONTAINERS_RYUK_DISABLED"));
        if (docker.offers(image) && (!reaper || docker.offers(REAPER_IMAGE))) {
            try {
                return CompletableFuture.supplyAsync(
                                () -> container(image),
                                task -> Thread.ofPlatform().daemon().start(task))
                        .orTimeout(CONTAINER_SECONDS, TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                // The embedded one will do.
            }
        }
        System.out.println("Testdatabase: Docker antwoordt, maar " + image + " start niet (" + CHOICE
                + "=mysql zegt waarom): dus de ingebouwde");
        return embedded();
    }

    @SuppressWarnings("resource") // stopped by Testcontainers when the JVM ends
    private static TestServer container(String image) {
        MySQLContainer container = new MySQLContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("mysql"))
                .withUsername("root")
                .withPassword("verzuim")
                .withTmpFs(Map.of("/var/lib/mysql", "rw"))
                .withCommand(
                        "mysqld",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_0900_ai_ci",
                        "--default-time-zone=+00:00",
                        "--max-connections=300",
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-doublewrite=OFF");
        container.start();
        JdbcUrl url = JdbcUrl.local(container.getHost(), container.getMappedPort(MySQLContainer.MYSQL_PORT));
        return asked(url, container.getUsername(), container.getPassword(), "Testcontainers, " + image);
    }

    private static TestServer embedded() {
        Path all = Path.of("target", "testdatabase").toAbsolutePath();
        sweep(all);
        @SuppressWarnings("resource") // stopped by its own hook when the JVM ends
        EmbeddedDatabase database = EmbeddedDatabase.in(
                        all.resolve(Long.toString(ProcessHandle.current().pid())))
                .throwaway()
                .start();
        return asked(JdbcUrl.local("127.0.0.1", database.port()), database.user(), database.password(), "ingebouwd");
    }

    /** Clears away what killed test runs left behind. */
    private static void sweep(Path all) {
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> folders = Files.list(all)) {
            for (Path old : folders.toList()) {
                try (DataFolder folder = DataFolder.take(old)) {
                    folder.stopLeftover();
                } catch (DatabaseStartException e) {
                    continue; // in use by a test run beside this one
                }
                Disk.delete(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the server what it is. */
    private static TestServer asked(JdbcUrl url, String user, String password, String origin) {
        try (Connection connection = DriverManager.getConnection(url.of(""), user, password);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT VERSION()")) {
            result.next();
            String version = result.getString(1);
            boolean isMySql = !version.contains("MariaDB");
            return new TestServer(
                    url,
                    user,
                    password,
                    isMySql,
                    (isMySql ? "MySQL " : "MariaDB ") + version.replace("-MariaDB", "") + " (" + origin + ")");
        } catch (SQLException e) {
            throw new DatabaseStartException(
                    "De testdatabase " + url.server() + " antwoordt niet: " + e.getMessage(), e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.of(""), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
