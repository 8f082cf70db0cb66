package nl.verzuimsysteem.demo.gegevens;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demo: that of the machine, but while the past is played it stands at the moment that is played. Nobody
 * else is in yet then.
 */
@Singleton
@Replaces(bean = Clock.class, factory = Kalender.class)
class Demoklok extends Clock {
    private volatile @Nullable Instant stand;

    /** Does something as if it were that moment. */
    void op(Instant moment, Runnable act) {
        stand = moment;
        try {
            act.run();
        } finally {
            stand = null;
        }
    }

    @Override
    public Instant instant() {
        var nu = stand;
        return nu == null ? Clock.systemUTC().instant() : nu;
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
