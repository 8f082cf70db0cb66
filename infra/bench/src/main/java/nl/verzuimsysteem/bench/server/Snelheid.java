package nl.verzuimsysteem.bench.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Kalender;

/**
 * Measures what is asked for, prints a table in Markdown and keeps a line of JSON. What it tells is for the person at the
 * keyboard: few lines, in Dutch; the table is for {@code docs/snelheid.md}.
 */
final class Snelheid {
    private static final Path UITKOMSTEN = Path.of("infra/bench/uitkomsten.jsonl");
    private static final double TE_DRUK = 0.5;

    private Snelheid() {}

    public static void main(String... args) throws Exception {
        try {
            meet(Opties.lees(args));
        } catch (IllegalArgumentException e) {
            stop(String.valueOf(e.getMessage()));
        }
        // The pool of a data source may have threads of its own.
        System.exit(0);
    }

    private static void stop(String regel) {
        System.err.println(regel);
        System.exit(1);
    }

    private static void meet(Opties opties) throws Exception {
        var belasting = belasting();
        if (belasting > TE_DRUK && !opties.toch()) {
            stop(
                    "De machine is al bezig (belasting %.2f, hoogstens %.1f): wacht tot zij stil is, of meet toch met --toch."
                            .formatted(belasting, TE_DRUK));
        }
        for (var poort = opties.poort(); poort < opties.poort() + 4; poort++) {
            eisVrij(poort);
        }
        var gegevens = new Gegevens(opties.database(), opties.omvang(), Kalender.vandaag(Clock.systemUTC()));
        var bron = Bron.van(gegevens.url());
        var nieuw = gegevens.maakLeeg(opties.database());
        var uitkomsten = new ArrayList<Uitkomst>();
        var server = versie(bron);
        try (var programma = new Programma(bron)) {
            if (nieuw) {
                System.out.println("Rijen maken: " + opties.omvang().tekst());
                gegevens.vul();
            }
            gegevens.ruimOp();
            programma.opentSessies(opties.omvang().bedrijven() + opties.omvang().regios());
            var servers = new Servers(opties, programma, bron);
            var mensen = new Mensen(programma, bron);
            for (var deel : opties.delen()) {
                System.out.println("Meten: " + deel.name().toLowerCase(Locale.ROOT));
                uitkomsten.addAll(
                        switch (deel) {
                            case REST -> new Restmeting(opties, programma, bron, servers).meet();
                            case SCHERMEN -> new Schermmeting(opties, mensen, servers).meet();
                            case GEHEUGEN -> new Geheugenmeting(opties, mensen, servers).meet();
                            case LIJSTEN -> new Lijstmeting(opties, programma, bron).meet();
                        });
            }
        } finally {
            // What was measured before something failed is not lost.
            if (!uitkomsten.isEmpty()) {
                bewaar(opties, server, belasting, uitkomsten);
            }
        }
    }

    private static void bewaar(Opties opties, String server, double belasting, List<Uitkomst> uitkomsten)
            throws IOException, InterruptedException {
        var na = belasting();
        System.out.printf(
                Locale.ROOT,
                "%n%sLoad of the machine before: %.2f, after: %.2f. %s, JDK %s, %d cores.%n%n",
                opties.proef() ? "A short run on few rows: shows that it works. " : "",
                belasting,
                na,
                server,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        System.out.println(Uitkomst.KOP);
        uitkomsten.forEach(een -> System.out.println(een.tabel()));
        Files.writeString(
                UITKOMSTEN,
                json(opties, server, belasting, na, uitkomsten) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String json(Opties opties, String server, double belasting, double na, List<Uitkomst> uitkomsten)
            throws IOException, InterruptedException {
        return ("{\"datum\":\"%s\",\"versie\":\"%s\",\"java\":\"%s\",\"kernen\":%d,\"database\":\"%s\",\"belasting\":%s,"
                        + "\"belastingNa\":%s,\"proef\":%s,\"rondes\":%d,\"seconden\":%d,\"rijen\":\"%s\",\"vlaggen\":\"%s\","
                        + "\"snelheid\":[%s]}")
                .formatted(
                        Instant.now(),
                        commit(),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        server,
                        String.format(Locale.ROOT, "%.2f", belasting),
                        String.format(Locale.ROOT, "%.2f", na),
                        opties.proef(),
                        opties.rondes(),
                        opties.seconden(),
                        opties.omvang().tekst(),
                        String.join(" ", Proces.VLAGGEN.subList(0, 4)),
                        uitkomsten.stream().map(Uitkomst::json).collect(Collectors.joining(",")));
    }

    private static String commit() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .redirectErrorStream(true)
                .start();
        var tekst = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? tekst : "";
    }

    private static String versie(Bron bron) throws SQLException {
        try (var verbinding = DriverManager.getConnection(bron.url(), bron.gebruiker(), bron.wachtwoord())) {
            return verbinding.getMetaData().getDatabaseProductName() + " "
                    + verbinding.getMetaData().getDatabaseProductVersion();
        }
    }

    private static void eisVrij(int poort) {
        try (var bezet = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            stop("Poort " + bezet.getPort() + " is bezet: kies andere met --poort.");
        } catch (IOException e) {
            // Nobody listens there, as it should be.
        }
    }

    private static double belasting() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
