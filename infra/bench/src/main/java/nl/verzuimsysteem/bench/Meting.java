package nl.verzuimsysteem.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks with options of JMH, prints a table in Markdown and keeps a line of JSON. Counts processor time, not
 * time on the clock: a neighbour on the same machine then spoils little.
 */
final class Meting {
    private static final Path UITKOMSTEN = Path.of("infra/bench/uitkomsten.jsonl");
    /** The same for both sides of a ratio, and the same as the program runs with. */
    private static final String[] JVM = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"};

    private static final double SECONDE = 1e9;

    private Meting() {}

    public static void main(String... opties) throws CommandLineOptionException, RunnerException, IOException {
        var belasting = belasting();
        var resultaten = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(opties))
                        .include(PoortwachterBench.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(Processortijd.class)
                        .jvmArgsAppend(JVM)
                        .build())
                .run();
        var regels = regels(resultaten);
        System.out.printf("%nLoad of the machine before: %.2f, after: %.2f%n%n", belasting, belasting());
        System.out.println(
                "| Cases | Timelines /s | Computed only /s | Bare loop /s | Timelines / bare | Computed / bare | "
                        + "Bytes per timeline |");
        System.out.println("|---|---|---|---|---|---|---|");
        regels.forEach(regel -> System.out.println(regel.tabel()));
        Files.writeString(
                UITKOMSTEN, json(belasting, regels) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static List<Regel> regels(Collection<RunResult> resultaten) {
        var regels = new ArrayList<Regel>();
        for (var soort : Soort.values()) {
            var tijdlijn = zoek(resultaten, "tijdlijn", soort);
            if (tijdlijn != null) {
                regels.add(new Regel(
                        soort,
                        perSeconde(tijdlijn),
                        perSeconde(zoek(resultaten, "berekend", soort)),
                        perSeconde(zoek(resultaten, "kaleLus", soort)),
                        score(tijdlijn.getSecondaryResults().get("gc.alloc.rate.norm"))));
            }
        }
        return regels;
    }

    /** How many in a second of one core. */
    private static double perSeconde(@Nullable RunResult resultaat) {
        return resultaat == null
                ? Double.NaN
                : SECONDE / score(resultaat.getSecondaryResults().get(Processortijd.NAAM));
    }

    private static double score(@Nullable Result<?> resultaat) {
        return resultaat == null ? Double.NaN : resultaat.getScore();
    }

    private static @Nullable RunResult zoek(Collection<RunResult> resultaten, String naam, Soort soort) {
        return resultaten.stream()
                .filter(een -> een.getParams().getBenchmark().endsWith("." + naam)
                        && een.getParams().getParam("soort").equals(soort.name()))
                .findAny()
                .orElse(null);
    }

    private static String json(double belasting, List<Regel> regels) {
        return "{\"datum\":\"%s\",\"java\":\"%s\",\"kernen\":%d,\"belasting\":%s,\"poortwachter\":[%s]}"
                .formatted(
                        Instant.now(),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        getal("%.2f", belasting),
                        String.join(",", regels.stream().map(Regel::json).toList()));
    }

    private static double belasting() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String getal(String vorm, double getal) {
        return String.format(Locale.ROOT, vorm, getal);
    }

    /** What was measured for one kind of cases: per second of one core, and bytes per timeline. */
    private record Regel(Soort soort, double tijdlijn, double berekend, double kaal, double bytes) {
        String tabel() {
            return "| %s | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            soort.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            getal("%,.0f", tijdlijn),
                            getal("%,.0f", berekend),
                            getal("%,.0f", kaal),
                            getal("%.2f", tijdlijn / kaal),
                            getal("%.2f", berekend / kaal),
                            getal("%,.0f", bytes));
        }

        String json() {
            return "{\"soort\":\"%s\",\"tijdlijn\":%s,\"berekend\":%s,\"kaleLus\":%s,\"bytes\":%s}"
                    .formatted(
                            soort,
                            getal("%.0f", tijdlijn),
                            getal("%.0f", berekend),
                            getal("%.0f", kaal),
                            getal("%.0f", bytes));
        }
    }
}
