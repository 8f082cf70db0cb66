package nl.verzuimsysteem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** What the database asks of the disk: room, and folders that can be written and thrown away. */
final class Disk {

    private static final long MEGABYTE = 1024L * 1024;

    private Disk() {}

    /** Refuses a disk that would be full in no time: a database that cannot write loses work. */
    static void requireSpace(Path folder, long needed) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw new DatabaseStartException("Te weinig schijfruimte in " + folder + ": er is " + free / MEGABYTE
                        + " MB vrij en er is minstens " + needed / MEGABYTE + " MB nodig.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder if need be, for this user only. */
    static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Files.delete(Files.createTempFile(folder, "write", ".tmp"));
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "In de gegevensmap " + folder + " kan niet worden geschreven: kies een andere map met --data.", e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
