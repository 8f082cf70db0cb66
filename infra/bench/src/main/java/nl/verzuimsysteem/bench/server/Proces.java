package nl.verzuimsysteem.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, stopped by its pid. */
final class Proces implements AutoCloseable {
    /** The same for every server. */
    static final List<String> VLAGGEN = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final Duration GEDULD = Duration.ofMinutes(3);
    /** What the kernel counts in. */
    private static final double TIKKEN_PER_SECONDE = 100;

    private final String naam;
    private final Process proces;
    private final Thread vangnet;

    private Proces(String naam, Process proces) {
        this.naam = naam;
        this.proces = proces;
        this.vangnet = new Thread(proces::destroyForcibly, "stop " + naam);
        Runtime.getRuntime().addShutdownHook(vangnet);
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param gereed a path that answers with 200 when it is up
     */
    static Proces start(
            String naam,
            String klassepad,
            String hoofd,
            List<String> args,
            Map<String, String> omgeving,
            int poort,
            String gereed)
            throws IOException, InterruptedException {
        var opdracht = new ArrayList<String>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(VLAGGEN);
        opdracht.addAll(List.of("-cp", klassepad, hoofd));
        opdracht.addAll(args);
        var log = Files.createDirectories(Path.of("infra/bench/target/servers")).resolve(naam + ".log");
        var bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(log.toFile());
        bouwer.environment().putAll(omgeving);
        var proces = new Proces(naam, bouwer.start());
        var tot = System.nanoTime() + GEDULD.toNanos();
        while (!antwoordt(poort, gereed)) {
            if (!proces.proces.isAlive() || System.nanoTime() > tot) {
                proces.close();
                throw new IOException(naam + " start niet: zie " + log);
            }
            Thread.sleep(200);
        }
        return proces;
    }

    private static boolean antwoordt(int poort, String pad) {
        try (var verbinding = new Verbinding(poort)) {
            return verbinding.haal(pad, "Accept: text/html, */*;q=0.1\r\n").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** How many seconds of a core it used until now. */
    double rekentijd() throws IOException {
        var velden = Files.readString(Path.of("/proc/" + proces.pid() + "/stat"));
        // The name of the program stands between brackets and may hold anything.
        var na = velden.substring(velden.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(na[11]) + Long.parseLong(na[12])) / TIKKEN_PER_SECONDE;
    }

    /** What is alive on its heap after two collections. */
    Histogram levend() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        return Histogram.lees(jcmd("GC.class_histogram").lines().toList());
    }

    private String jcmd(String opdracht) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(proces.pid()),
                        opdracht)
                .redirectErrorStream(true)
                .start();
        var uitvoer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!jcmd.waitFor(2, TimeUnit.MINUTES) || jcmd.exitValue() != 0) {
            throw new IOException("jcmd " + opdracht + ": " + uitvoer);
        }
        return uitvoer;
    }

    @Override
    public void close() throws InterruptedException {
        proces.destroy();
        if (!proces.waitFor(30, TimeUnit.SECONDS)) {
            System.out.println(naam + " stopt niet vanzelf");
            proces.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        try {
            Runtime.getRuntime().removeShutdownHook(vangnet);
        } catch (IllegalStateException e) {
            // The JVM is ending, and its hooks run.
        }
    }
}
