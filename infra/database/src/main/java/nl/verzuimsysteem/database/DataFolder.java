package nl.verzuimsysteem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one embedded database, held by one program at a time.
 *
 * <p>The lock is the operating system's: it goes when the program goes, even by {@code kill -9}. A server that such a
 * program left behind is known by its pid file, and stopped by the next program that gets the lock.
 */
final class DataFolder implements AutoCloseable {

    private static final int STOP_SECONDS = 30;

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, or says which program holds it. */
    static DataFolder take(Path folder) {
        Path lock = folder.resolve("lock");
        try {
            FileChannel channel = FileChannel.open(
                    lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DatabaseStartException("De gegevensmap " + folder + " is in gebruik door een ander lopend"
                        + " programma" + holder(folder) + ": stop dat, of kies een andere map met --data.");
            }
            Files.writeString(
                    folder.resolve("holder"),
                    Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new DatabaseStartException("De gegevensmap " + folder + " kan niet worden vergrendeld: " + e, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very program holds it
        }
    }

    private static String holder(Path folder) {
        return pid(folder.resolve("holder")).map(pid -> " (proces " + pid + ")").orElse("");
    }

    /** The folder with the tables. */
    Path tables() {
        return folder.resolve("mariadb");
    }

    /** Where those are made, the first time. */
    Path freshTables() {
        return folder.resolve("mariadb.new");
    }

    /** What the server said since its last start. */
    String logText() {
        try {
            return new String(Files.readAllBytes(log()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    Path startSql() {
        return folder.resolve("start.sql");
    }

    Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    /** The server that this folder's pid file names, if it runs. */
    Optional<ProcessHandle> server() {
        return pid(pidFile()).flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    /** A pid may have gone to another program since: only a MariaDB that works in this folder is ours. */
    private boolean isOurs(ProcessHandle process) {
        String command = process.info().command().orElse("").toLowerCase(Locale.ROOT);
        if (!command.contains("mariadbd") && !command.contains("mysqld")) {
            return false;
        }
        return process.info()
                .commandLine()
                .map(line -> line.contains("--datadir=" + tables()))
                .orElse(true); // Windows does not tell
    }

    /** Stops a server that a killed program left behind. */
    boolean stopLeftover() {
        Optional<ProcessHandle> leftover = server();
        leftover.ifPresent(server -> stop(server, STOP_SECONDS));
        return leftover.isPresent();
    }

    /** Asks the server to stop, and ends it if it does not in time. */
    static void stop(ProcessHandle server, int seconds) {
        server.destroy();
        if (!hasEnded(server, seconds)) {
            server.destroyForcibly();
            hasEnded(server, seconds);
        }
    }

    private static boolean hasEnded(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Optional.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Lets the folder go. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(pidFile());
            Files.deleteIfExists(folder.resolve("holder"));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
