package nl.verzuimsysteem.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * How much processor time one operation takes, garbage collection and compilation included. Unlike the time on the clock
 * it hardly changes when others use the machine too. Public for JMH.
 */
public final class Processortijd implements InternalProfiler {
    /** In nanoseconds for each operation. */
    static final String NAAM = "processortijd";

    private long begin;

    @Override
    public String getDescription() {
        return "Processor time for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams bank, IterationParams ronde) {
        begin = verbruikt();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams bank, IterationParams ronde, IterationResult uitkomst) {
        var bewerkingen = uitkomst.getMetadata().getAllOps();
        return List.of(
                new ScalarResult(NAAM, (double) (verbruikt() - begin) / bewerkingen, "ns/op", AggregationPolicy.AVG));
    }

    private static long verbruikt() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
