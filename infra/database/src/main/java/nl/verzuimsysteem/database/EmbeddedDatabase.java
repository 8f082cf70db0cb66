package nl.verzuimsysteem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

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

    private static final long NEEDED_SPACE = 500L * 1024 * 1024;
    private static final int PORT_ATTEMPTS = 3;

    private final Path path;
    private final DataFolder folder;
    private final MariaDbServer server;
    private final boolean throwaway;
    private final Deque<Runnable> beforeStop = new ArrayDeque<>();
    private final Thread hook = new Thread(this::stop, "stop-database");
    private boolean stopped;

    private EmbeddedDatabase(Path path, DataFolder folder, MariaDbServer server, boolean throwaway) {
        this.path = path;
        this.folder = folder;
        this.server = server;
        this.throwaway = throwaway;
    }

    /** A database in this folder, made if it is not there yet. */
    public static Builder in(Path folder) {
        return new Builder(folder);
    }

    /** How to start the database. */
    public static final class Builder {

        private final Path path;
        private int port;
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
                MariaDbBinaries binaries = MariaDbBinaries.unpacked(path);
                if (!Files.isDirectory(folder.tables())) {
                    MariaDbServer.makeTables(folder, binaries);
                }
                MariaDbServer server = port == 0 ? onFreePort(folder, binaries) : onPort(folder, binaries);
                EmbeddedDatabase database = new EmbeddedDatabase(path, folder, server, throwaway);
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

        private MariaDbServer onPort(DataFolder folder, MariaDbBinaries binaries) throws IOException {
            if (!isFree(port)) {
                throw new DatabaseStartException("Poort " + port + " voor de database is bezet: stop het programma"
                        + " dat hem gebruikt, of kies een andere poort.");
            }
            return MariaDbServer.start(folder, binaries, port, !throwaway);
        }

        private MariaDbServer onFreePort(DataFolder folder, MariaDbBinaries binaries) throws IOException {
            for (int attempt = 1; ; attempt++) {
                try {
                    return MariaDbServer.start(folder, binaries, freePort(), !throwaway);
                } catch (DatabaseStartException e) {
                    // Somebody may have taken the port between our look and the server's.
                    if (attempt == PORT_ATTEMPTS || !folder.logText().contains("Bind on TCP/IP port")) {
                        throw e;
                    }
                }
            }
        }
    }

    /** The JDBC URL of the database {@code verzuim}, with the settings that the program itself uses. */
    public String jdbcUrl() {
        return server.jdbcUrl();
    }

    /** The user; it may do everything. */
    public String user() {
        return MariaDbServer.USER;
    }

    /** The password, another one at each start. */
    public String password() {
        return server.password();
    }

    public int port() {
        return server.port();
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
        server.stop(throwaway);
        folder.close();
        if (throwaway) {
            try {
                Disk.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
