package nl.verzuimsysteem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server of our own, for where no MySQL is at hand: it needs no installation, listens on this machine only and
 * keeps its data in one folder between runs.
 *
 * {@snippet :
 * try (EmbeddedDatabase database = EmbeddedDatabase.in(Path.of(".data/database")).start()) {
 *     DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
 * }
 * }
 *
 * <p>The server stops on {@link #close()} and when the program ends, Ctrl-C included; what still needs the database then
 * is stopped first, see {@link #beforeStop(Runnable)}. Should the program be killed, the server notices and stops too,
 * and the next start on the same folder makes sure of it. The folder is held by one program at a time.
 *
 * <p>MySQL is the product's database; this one stands in for it, set as close to MySQL's defaults as it goes: UTC,
 * utf8mb4 with MySQL's collation, MySQL's SQL mode.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database made at the start. */
    public static final String NAME = "verzuim";

    private static final String USER = "verzuim";
    private static final String HOST = "127.0.0.1";
    private static final String COLLATION = "utf8mb4_0900_ai_ci";
    private static final long NEEDED_SPACE = 500L * 1024 * 1024;
    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 30;
    private static final int PORT_ATTEMPTS = 3;
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
    private final Path path;
    private final Process process;
    private final int port;
    private final String password;
    private final boolean throwaway;
    private final Deque<Runnable> beforeStop = new ArrayDeque<>();
    private final Thread hook = new Thread(this::stop, "stop-database");
    private boolean stopped;

    private EmbeddedDatabase(
            Builder settings, DataFolder folder, Path path, Process process, int port, String password) {
        this.folder = folder;
        this.path = path;
        this.process = process;
        this.port = port;
        this.password = password;
        this.throwaway = settings.throwaway;
    }

    /** A database in this folder, made if it is not there yet. */
    public static Builder in(Path folder) {
        return new Builder(folder);
    }

    /** How to start the database. */
    public static final class Builder {

        private final Path path;
        private int port;
        private boolean durable = true;
        private boolean throwaway;
        private long neededSpace = NEEDED_SPACE;

        private Builder(Path path) {
            this.path = path.toAbsolutePath().normalize();
        }

        /** The port to listen on; 0, the default, finds a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** For tests: quick to write, and thrown away at the end. */
        Builder throwaway() {
            this.durable = false;
            this.throwaway = true;
            return this;
        }

        Builder neededSpace(long bytes) {
            this.neededSpace = bytes;
            return this;
        }

        /**
         * Starts the database and waits until it can be used.
         *
         * @throws DatabaseStartException with one Dutch line that says what is wrong and how to mend it
         */
        public EmbeddedDatabase start() {
            Disk.requireWritable(path);
            Disk.requireSpace(path, neededSpace);
            DataFolder folder = DataFolder.take(path);
            try {
                folder.stopLeftover();
                MariaDbBinaries binaries = MariaDbBinaries.unpacked();
                if (!Files.isDirectory(folder.tables())) {
                    makeTables(folder, binaries);
                }
                EmbeddedDatabase database = startServer(folder, binaries);
                Runtime.getRuntime().addShutdownHook(database.hook);
                return database;
            } catch (IOException e) {
                folder.close();
                throw new DatabaseStartException("De ingebouwde database kan niet starten in " + path + ": " + e, e);
            } catch (RuntimeException e) {
                folder.close();
                throw e;
            }
        }

        /** Makes the system tables. The folder gets its name last, so a half-made one is never used. */
        private void makeTables(DataFolder folder, MariaDbBinaries binaries) throws IOException {
            Path fresh = path.resolve("mariadb.new");
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

        private EmbeddedDatabase startServer(DataFolder folder, MariaDbBinaries binaries) throws IOException {
            if (port != 0) {
                if (!isFree(port)) {
                    throw new DatabaseStartException("Poort " + port + " voor de database is bezet: stop het programma"
                            + " dat hem gebruikt, of kies een andere poort.");
                }
                return startServer(folder, binaries, port);
            }
            for (int attempt = 1; ; attempt++) {
                try {
                    return startServer(folder, binaries, freePort());
                } catch (DatabaseStartException e) {
                    // Somebody may have taken the port between our look and the server's.
                    if (attempt == PORT_ATTEMPTS || !log(folder).contains("Bind on TCP/IP port")) {
                        throw e;
                    }
                }
            }
        }

        private EmbeddedDatabase startServer(DataFolder folder, MariaDbBinaries binaries, int port) throws IOException {
            String password = randomPassword();
            Files.deleteIfExists(folder.startSql());
            Files.deleteIfExists(folder.pidFile());
            Files.writeString(folder.startSql(), startSql(password), StandardOpenOption.CREATE_NEW);
            List<String> server = new ArrayList<>(common(binaries, folder.tables()));
            server.addAll(List.of(
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
                server.add("--skip-innodb-doublewrite");
            }
            if (!WINDOWS) {
                server.add("--socket=mariadb.sock"); // inside the data folder: a longer path would not fit
            }
            ProcessBuilder builder = new ProcessBuilder(server)
                    .directory(folder.tables().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.log().toFile());
            if (!WINDOWS) {
                builder.environment().put("PID_FILE", folder.pidFile().toString());
                List<String> guarded = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "sh"));
                guarded.addAll(server);
                builder.command(guarded);
            }
            Process process = builder.start();
            if (WINDOWS) {
                Files.writeString(folder.pidFile(), Long.toString(process.pid()));
            }
            EmbeddedDatabase database = new EmbeddedDatabase(this, folder, path, process, port, password);
            try {
                database.awaitReady();
            } catch (RuntimeException e) {
                database.stopServer();
                throw e;
            } finally {
                Files.deleteIfExists(folder.startSql());
            }
            return database;
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
                """.formatted(NAME, COLLATION, USER, HOST, password, USER, HOST);
        }
    }

    /** The JDBC URL of the database {@code verzuim}, with the settings that the program itself uses. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    String jdbcUrl(String name) {
        return JdbcUrl.local(HOST, port).of(name);
    }

    /** The user; it may do everything. */
    public String user() {
        return USER;
    }

    /** The password, another one at each start. */
    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /**
     * What is to happen before the database stops, when the program ends: closing what still uses it. The last one
     * added goes first.
     */
    public void beforeStop(Runnable action) {
        synchronized (beforeStop) {
            beforeStop.push(action);
        }
    }

    /** Stops the database, and waits until all is written. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already: the hook runs or has run.
        }
        stop();
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        synchronized (beforeStop) {
            for (Runnable action : beforeStop) {
                try {
                    action.run();
                } catch (RuntimeException e) {
                    System.Logger log = System.getLogger(EmbeddedDatabase.class.getName());
                    log.log(System.Logger.Level.WARNING, "closing what uses the database", e);
                }
            }
        }
        stopServer();
        folder.close();
        if (throwaway) {
            try {
                Disk.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void stopServer() {
        if (WINDOWS && !throwaway) {
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
                process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (SQLException e) {
                // It does not answer: ended below.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        folder.server().ifPresent(server -> {
            if (throwaway) {
                server.destroyForcibly();
            }
            DataFolder.stop(server, STOP_SECONDS);
        });
        DataFolder.stop(process.toHandle(), STOP_SECONDS);
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
        String reason = log(folder)
                .lines()
                .filter(line -> line.contains("ERROR") && !line.endsWith("Aborting"))
                .reduce((first, second) -> second)
                .map(line -> line.replaceFirst("^.*ERROR\\S*\\s*", ""))
                .orElse("geen melding");
        return new DatabaseStartException(
                "De ingebouwde database kan niet starten (" + reason + "): zie " + folder.log() + ".", cause);
    }

    private static String log(DataFolder folder) {
        try {
            return new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
