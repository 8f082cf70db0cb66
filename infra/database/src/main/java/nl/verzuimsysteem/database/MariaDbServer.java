package nl.verzuimsysteem.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process of one MariaDB server, from its first start on an empty folder to its end. */
final class MariaDbServer {

    static final String HOST = "127.0.0.1";
    static final String USER = "verzuim";

    private static final String COLLATION = "utf8mb4_0900_ai_ci";
    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 30;
    private static final boolean WINDOWS =
            MariaDbBinaries.OperatingSystem.current() == MariaDbBinaries.OperatingSystem.WINDOWS;

    /**
     * Keeps the server from outliving us: our end of the pipe closes however we end, and then the server is asked to
     * stop. Signals from the terminal are left to us.
     */
    private static final String GUARD = """
            trap : INT HUP TERM
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            echo "$server" >"$PID_FILE"
            ( trap '' INT HUP TERM; read -r _ <&3; kill -TERM "$server" ) >/dev/null 2>&1 &
            guard=$!
            exec 3<&-
            while kill -0 "$server" 2>/dev/null; do wait "$server"; done
            kill -KILL "$guard" 2>/dev/null
            """;

    private final DataFolder folder;
    private final Process process;
    private final int port;
    private final String password;

    private MariaDbServer(DataFolder folder, Process process, int port, String password) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Makes the system tables. The folder gets its name last, so a half-made one is never used. */
    static void makeTables(DataFolder folder, MariaDbBinaries binaries) throws IOException {
        Path fresh = folder.freshTables();
        Disk.delete(fresh);
        Files.createDirectory(fresh);
        List<String> command = new ArrayList<>(common(binaries, fresh));
        command.addAll(List.of("--bootstrap", "--innodb-flush-log-at-trx-commit=0", "--max-allowed-packet=8M"));
        Process bootstrap = new ProcessBuilder(command)
                .directory(fresh.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        try (var sql = bootstrap.getOutputStream()) {
            sql.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (String file : MariaDbBinaries.SYSTEM_TABLES) {
                Files.copy(binaries.share().resolve(file), sql);
            }
            // Only the user that each start makes may come in.
            sql.write("\nDELETE FROM global_priv WHERE User='root';\nDELETE FROM proxies_priv;\n"
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failure(folder, e);
        }
        if (exitCode(bootstrap) != 0) {
            throw failure(folder, null);
        }
        Files.move(fresh, folder.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts the server and waits until it lets us in.
     *
     * @param durable whether what is committed survives a crash of the machine
     */
    static MariaDbServer start(DataFolder folder, MariaDbBinaries binaries, int port, boolean durable)
            throws IOException {
        String password = randomPassword();
        Files.deleteIfExists(folder.startSql());
        Files.deleteIfExists(folder.pidFile());
        Files.writeString(folder.startSql(), startSql(password), StandardOpenOption.CREATE_NEW);
        List<String> command = command(folder, binaries, port, durable);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.tables().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
        if (!WINDOWS) {
            builder.environment().put("PID_FILE", folder.pidFile().toString());
            List<String> guarded = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "sh"));
            guarded.addAll(command);
            builder.command(guarded);
        }
        Process process = builder.start();
        if (WINDOWS) {
            Files.writeString(folder.pidFile(), Long.toString(process.pid()));
        }
        MariaDbServer server = new MariaDbServer(folder, process, port, password);
        try {
            server.awaitReady();
        } catch (RuntimeException e) {
            server.stop(true);
            throw e;
        } finally {
            Files.deleteIfExists(folder.startSql());
        }
        return server;
    }

    private static List<String> command(DataFolder folder, MariaDbBinaries binaries, int port, boolean durable) {
        List<String> command = new ArrayList<>(common(binaries, folder.tables()));
        command.addAll(List.of(
                "--bind-address=" + HOST,
                "--port=" + port,
                "--init-file=" + folder.startSql(),
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=" + COLLATION,
                "--default-time-zone=+00:00",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--max-connections=300",
                "--innodb-autoinc-lock-mode=2",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0)));
        if (!durable) {
            command.add("--skip-innodb-doublewrite");
        }
        if (!WINDOWS) {
            command.add("--socket=mariadb.sock"); // inside the data folder: a longer path would not fit
        }
        return command;
    }

    private static List<String> common(MariaDbBinaries binaries, Path tables) {
        List<String> command = new ArrayList<>();
        command.add(binaries.server().toString());
        command.add("--no-defaults"); // has to come first
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(
                "--basedir=" + binaries.base(),
                "--datadir=" + tables,
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--plugin-dir=" + binaries.base(),
                "--log-warnings=0",
                "--innodb-log-file-size=48M",
                "--innodb-undo-tablespaces=0"));
        return command;
    }

    private static String startSql(String password) {
        return """
            CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4 COLLATE %s;
            CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s';
            GRANT ALL PRIVILEGES ON *.* TO '%s'@'%s' WITH GRANT OPTION;
            """.formatted(EmbeddedDatabase.NAME, COLLATION, USER, HOST, password, USER, HOST);
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    String jdbcUrl() {
        return JdbcUrl.local(HOST, port).of(EmbeddedDatabase.NAME);
    }

    Connection connection() throws SQLException {
        Properties properties = new Properties();
        properties.put("user", USER);
        properties.put("password", password);
        properties.put("connectTimeout", "2000");
        return DriverManager.getConnection(jdbcUrl(), properties);
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START_TIMEOUT.toNanos();
        while (true) {
            try (Connection connection = connection()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw failure(folder, e);
                }
                if (System.nanoTime() > deadline) {
                    throw new DatabaseStartException("De ingebouwde database startte niet binnen "
                            + START_TIMEOUT.toSeconds() + " seconden: zie " + folder.log() + ".");
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("Het starten van de ingebouwde database is onderbroken.", e);
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("Het starten van de ingebouwde database is onderbroken.", e);
        }
    }

    /** Says why the server ended, in the words of its own log. */
    private static DatabaseStartException failure(DataFolder folder, @Nullable Throwable cause) {
        String reason = folder.logText()
                .lines()
                .filter(line -> line.contains("ERROR") && !line.endsWith("Aborting"))
                .reduce((first, second) -> second)
                .map(line -> line.replaceFirst("^.*ERROR\\S*\\s*", ""))
                .orElse("geen melding");
        return new DatabaseStartException(
                "De ingebouwde database kan niet starten (" + reason + "): zie " + folder.log() + ".", cause);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Ends the server.
     *
     * @param atOnce without writing what is still in memory: for data that nobody wants any more
     */
    void stop(boolean atOnce) {
        if (WINDOWS && !atOnce) {
            shutDown(); // Windows can only kill
        }
        folder.server().ifPresent(server -> {
            if (atOnce) {
                server.destroyForcibly();
            }
            DataFolder.stop(server, STOP_SECONDS);
        });
        try {
            process.getOutputStream().close(); // for the guard, should there have been no pid file yet
        } catch (IOException e) {
            // It has ended already.
        }
        DataFolder.stop(process.toHandle(), STOP_SECONDS);
    }

    private void shutDown() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (SQLException e) {
            // It does not answer: it will be killed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
