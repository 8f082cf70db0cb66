package nl.verzuimsysteem.testen;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.Backend;
import nl.verzuimsysteem.database.TestDatabase;

/** The backend as a process of its own, so that it can be killed while it works. */
public final class Programmaproces implements AutoCloseable {
    /** The exit code of a process that was ended by signal 9. */
    public static final int GEKILD = 128 + 9;

    private static final Pattern GESTART = Pattern.compile("API op poort (\\d+)");
    private static final int START_SECONDEN = 180;
    private static final int EINDE_SECONDEN = 180;
    private static final Set<ProcessHandle> LEVEND = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LEVEND.forEach(ProcessHandle::destroyForcibly), "kill"));
    }

    private final Process proces;
    private final ProcessHandle signalen; // those of Process itself cut off what it still writes
    private final Queue<String> uitvoer = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Integer> poort = new CompletableFuture<>();

    private Programmaproces(Process proces) {
        this.proces = proces;
        this.signalen = proces.toHandle();
        LEVEND.add(signalen);
        Thread.ofPlatform().daemon().name("uitvoer-" + proces.pid()).start(this::lees);
    }

    /** How every process is started: with the same settings, on the same database, and fast. */
    public static final class Recept {
        private final String klassenpad;
        private final Path cache;
        private final Map<String, String> omgeving;

        /**
         * @param map for the files that the processes share
         * @param eigen settings that differ from those of tests
         */
        public Recept(Path map, TestDatabase database, Map<String, Object> eigen) throws IOException {
            this.klassenpad = klassenpad(map);
            this.cache = map.resolve("programma.aot");
            this.omgeving = TestProgramma.instellingen(database, eigen).entrySet().stream()
                    .collect(Collectors.toMap(
                            instelling ->
                                    instelling.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                            instelling -> instelling.getValue().toString()));
        }

        /** Starts a process that, when it stops, leaves the classes it used in a cache: who follows starts in half the time. */
        public Programmaproces startEerste() throws IOException {
            return start("-XX:AOTCacheOutput=" + cache);
        }

        /** Starts a process and does not wait for it. */
        public Programmaproces start() throws IOException {
            return start(Files.exists(cache) ? "-XX:AOTCache=" + cache : "-Xshare:auto");
        }

        private Programmaproces start(String klassencache) throws IOException {
            var bouwer = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            klassencache,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            klassenpad,
                            Backend.class.getName())
                    .redirectErrorStream(true);
            bouwer.environment().putAll(omgeving);
            return new Programmaproces(bouwer.start());
        }

        /** The program without its tests, as a jar because a folder cannot be cached, and the jars of this JVM. */
        private static String klassenpad(Path map) throws IOException {
            var jar = map.resolve("programma.jar").toString();
            var uitvoer = new PrintWriter(System.err, true);
            var gelukt = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(uitvoer, uitvoer, "--create", "--no-compress", "--file", jar, "-C", programma(), ".");
            if (gelukt != 0) {
                throw new IOException("no jar could be made of " + programma());
            }
            var jars = System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator));
            return Stream.concat(Stream.of(jar), Stream.of(jars).filter(deel -> deel.endsWith(".jar")))
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private static String programma() {
            try {
                var bron = Backend.class.getProtectionDomain().getCodeSource();
                return Path.of(bron.getLocation().toURI()).toString();
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Where the API answers; waits until it does. */
    public URI api() throws InterruptedException {
        try {
            return URI.create("http://127.0.0.1:" + poort.get(START_SECONDEN, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("it did not start: " + this, e);
        }
    }

    /** Ends it in the middle of what it does. Returns its exit code. */
    public int kill() throws InterruptedException {
        signalen.destroyForcibly();
        return einde();
    }

    /** Asks it to stop, and waits until it did. */
    public void stop() throws InterruptedException {
        signalen.destroy();
        einde();
    }

    private int einde() throws InterruptedException {
        if (!proces.waitFor(EINDE_SECONDEN, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end: " + this);
        }
        return proces.exitValue();
    }

    private void lees() {
        try (var regels = proces.inputReader()) {
            for (var regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                uitvoer.add(regel);
                var gestart = GESTART.matcher(regel);
                if (gestart.find()) {
                    poort.complete(Integer.valueOf(gestart.group(1)));
                }
            }
        } catch (IOException e) {
            uitvoer.add(e.toString());
        }
        poort.completeExceptionally(new IllegalStateException("it ended"));
    }

    /** Ends it, if it still runs. */
    @Override
    public void close() {
        signalen.destroyForcibly();
        LEVEND.remove(signalen);
    }

    /** With what it wrote, for who must find out why a test fails. */
    @Override
    public String toString() {
        return "process " + proces.pid() + "\n" + String.join("\n", uitvoer);
    }
}
