package nl.verzuimsysteem.ui.opdrachten;

import com.vaadin.flow.component.Component;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets a part of a screen that tells how long ago something was keep up with the clock, while it is shown. */
@Singleton
public class Minuut {
    private final Set<Runnable> werk = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor(
            taak -> Thread.ofPlatform().daemon().name("minuut").unstarted(taak));

    Minuut(@Property(name = "verzuim.schermen.ververs-elke", defaultValue = "1m") Duration elke) {
        klok.scheduleAtFixedRate(
                () -> werk.forEach(Runnable::run), elke.toMillis(), elke.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param ververs runs each minute with the lock of the session */
    public void bij(Component deel, Runnable ververs) {
        deel.addAttachListener(aan -> {
            var ui = aan.getUI();
            Runnable elkeMinuut = () -> Thread.ofVirtual().start(() -> ui.access(ververs::run));
            werk.add(elkeMinuut);
            deel.addDetachListener(uit -> {
                uit.unregisterListener();
                werk.remove(elkeMinuut);
            });
        });
    }

    @PreDestroy
    void stop() {
        klok.shutdownNow();
    }
}
