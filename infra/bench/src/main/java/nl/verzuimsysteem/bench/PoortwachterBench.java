package nl.verzuimsysteem.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Regelboek;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Timelines per second of the terms of a case, on one core, beside a bare loop that only adds days.
 *
 * <p>The bare loop makes the same last days from the first sick day of the same cases, with the gaps between the spells,
 * and compares each with today. It knows no rules: what the engine needs more is what the rules cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PoortwachterBench {
    /** More than fits in the nearest caches, as in a night over all cases. */
    private static final int GEVALLEN = 4096;

    private static final long ZAAD = 20_260_105;
    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);

    @Param
    Soort soort = Soort.ENKEL;

    private Regelboek regelboek;
    private Feiten[] feiten;
    private long[][] afstanden;

    @Setup
    public void verzin() {
        regelboek = Regelboek.standaard();
        feiten = new Verzonnen(ZAAD).van(soort, GEVALLEN).toArray(Feiten[]::new);
        afstanden = new long[GEVALLEN][];
        for (var nummer = 0; nummer < GEVALLEN; nummer++) {
            var teldag = telVanaf(feiten[nummer]);
            afstanden[nummer] = alle(feiten[nummer]).stream()
                    .mapToLong(mijlpaal -> ChronoUnit.DAYS.between(teldag, mijlpaal.uiterlijk()))
                    .toArray();
        }
    }

    /** The terms of every case as the engine keeps them: numbers. */
    @Benchmark
    @OperationsPerInvocation(GEVALLEN)
    public void berekend(Blackhole gat) {
        for (var een : feiten) {
            gat.consume(Poortwachter.bereken(
                    een, regelboek.op(een.perioden().getFirst().van())));
        }
    }

    /** The whole timeline of every case, each step made and looked at: what a night does. */
    @Benchmark
    @OperationsPerInvocation(GEVALLEN)
    public int tijdlijn() {
        var teLaat = 0;
        for (var een : feiten) {
            for (var mijlpaal : alle(een)) {
                if (mijlpaal.isTeLaat(VANDAAG)) {
                    teLaat++;
                }
            }
        }
        return teLaat;
    }

    /** The same last days, without rules. */
    @Benchmark
    @OperationsPerInvocation(GEVALLEN)
    public int kaleLus(Blackhole gat) {
        var teLaat = 0;
        for (var nummer = 0; nummer < GEVALLEN; nummer++) {
            var teldag = telVanaf(feiten[nummer]);
            for (var afstand : afstanden[nummer]) {
                var uiterlijk = teldag.plusDays(afstand);
                gat.consume(uiterlijk);
                if (uiterlijk.isBefore(VANDAAG)) {
                    teLaat++;
                }
            }
        }
        return teLaat;
    }

    private List<Mijlpaal> alle(Feiten een) {
        return Poortwachter.bereken(een, regelboek.op(een.perioden().getFirst().van()))
                .alle();
    }

    private static LocalDate telVanaf(Feiten een) {
        var perioden = een.perioden();
        var teldag = perioden.getFirst().van();
        for (var nummer = 1; nummer < perioden.size(); nummer++) {
            teldag = teldag.plusDays(ChronoUnit.DAYS.between(
                    perioden.get(nummer - 1).tot(), perioden.get(nummer).van()));
        }
        return teldag;
    }
}
