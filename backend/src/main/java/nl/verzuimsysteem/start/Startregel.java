package nl.verzuimsysteem.start;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Startreden;
import org.jspecify.annotations.Nullable;

/**
 * One reason, as often as it occurs.
 *
 * @param aantal at least 1, and no more than {@link #MEESTE}
 * @param meer whether there are more than that
 * @param eerste the first day of them: since when it waits, or by when it must be done; {@code null} when it has none
 * @param begin the moment of the first of them, when it has a time of day
 * @param teLaat how many of the counted ones are late
 */
public record Startregel(
        Startreden reden,
        int aantal,
        boolean meer,
        @Nullable LocalDate eerste,
        @Nullable Instant begin,
        int teLaat) {
    /** Counted no further. */
    public static final int MEESTE = 100;
}
