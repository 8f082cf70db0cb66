package nl.verzuimsysteem.testen;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.verzuimsysteem.kern.Kalender;

/**
 * The clock of a program that was started with {@link #AAN}: runs as the real one does, as far ahead as the test says.
 *
 * {@snippet :
 * var programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
 * programma.bean(Testklok.class).later(Duration.ofMinutes(31));
 * }
 */
@Singleton
@Replaces(bean = Clock.class, factory = Kalender.class)
@Requires(property = Testklok.AAN)
public class Testklok extends Clock {
    public static final String AAN = "verzuim.test.klok";

    private final AtomicReference<Duration> vooruit = new AtomicReference<>(Duration.ZERO);

    public void later(Duration duur) {
        vooruit.updateAndGet(eerder -> eerder.plus(duur));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(vooruit.get());
    }

    @Override
    public ZoneId getZone() {
        return Kalender.NEDERLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
