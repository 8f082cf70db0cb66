package nl.verzuimsysteem.achtergrond;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every {@link Achtergrondtaak}, once the program answers its users: the start does not wait for it. Switched off
 * with {@code verzuim.achtergrond.aan=false}.
 */
@Singleton
@Requires(property = "verzuim.achtergrond.aan", notEquals = "false")
class Achtergrondwerk implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Achtergrondwerk.class);
    private static final Duration KIJK_ELKE = Duration.ofSeconds(2);
    // A node that shows no life for forty seconds is dead, and its work is free for another.
    private static final Duration LEVENSTEKEN = Duration.ofSeconds(10);
    private static final int GEMISTE_LEVENSTEKENS = 4;
    private static final Duration LAAT_AFMAKEN = Duration.ofSeconds(20);

    private final Scheduler scheduler;
    private final Thread start;

    Achtergrondwerk(DataSource dataSource, DataSourceResolver bron, List<Achtergrondtaak> taken) {
        // The plain pool: the scheduler keeps its own transactions, outside those of the services.
        this.scheduler = Scheduler.create(bron.resolve(dataSource))
                .startTasks(taken.stream().map(Achtergrondwerk::taak).toList())
                .threads(2)
                .pollingInterval(KIJK_ELKE)
                .heartbeatInterval(LEVENSTEKEN)
                .missedHeartbeatsLimit(GEMISTE_LEVENSTEKENS)
                .shutdownMaxWait(LAAT_AFMAKEN)
                .alwaysPersistTimestampInUTC()
                .build();
        this.start = Thread.ofVirtual().name("achtergrond").unstarted(scheduler::start);
    }

    private static RecurringTask<Void> taak(Achtergrondtaak taak) {
        return Tasks.recurring(taak.naam(), FixedDelay.of(taak.pauze())).execute((instance, context) -> taak.doe());
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        start.start();
    }

    @PreDestroy
    void stop() {
        try {
            start.join(LAAT_AFMAKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        scheduler.stop();
        LOG.debug("Background work has stopped");
    }
}
