package nl.verzuimsysteem.toegang;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Something that is good for one use within five minutes, such as a challenge to a passkey. Stays on the server. */
final class Eenmalig<T> {
    static final Duration GELDT = Duration.ofMinutes(5);

    private final T waarde;
    private final Instant tot;
    private final AtomicBoolean genomen = new AtomicBoolean();

    Eenmalig(T waarde, Instant nu) {
        this.waarde = waarde;
        this.tot = nu.plus(GELDT);
    }

    /** The first time, and in time; nothing after that. */
    Optional<T> neem(Instant nu) {
        return genomen.compareAndSet(false, true) && !nu.isAfter(tot) ? Optional.of(waarde) : Optional.empty();
    }
}
