package nl.verzuimsysteem.testen;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does, until it is so, and no longer. */
public final class Wachten {
    private static final Duration TUSSENPOOS = Duration.ofMillis(10);

    private Wachten() {}

    /**
     * Waits until the condition holds.
     *
     * @throws AssertionError when it does not within the time
     */
    public static void tot(Duration hoogstens, BooleanSupplier voorwaarde) {
        var uiterlijk = System.nanoTime() + hoogstens.toNanos();
        while (!voorwaarde.getAsBoolean()) {
            if (System.nanoTime() > uiterlijk) {
                throw new AssertionError("Not within " + hoogstens);
            }
            LockSupport.parkNanos(TUSSENPOOS.toNanos());
        }
    }
}
