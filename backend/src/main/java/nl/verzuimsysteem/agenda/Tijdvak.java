package nl.verzuimsysteem.agenda;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param tot the first moment that is no longer in it
 */
public record Tijdvak(Instant van, Instant tot) {
    public Tijdvak {
        if (!tot.isAfter(van)) {
            throw new IllegalArgumentException(van + " to " + tot + " is no stretch of time");
        }
    }

    /** Whether the two share a moment. */
    public boolean raakt(Tijdvak ander) {
        return van.isBefore(ander.tot) && ander.van.isBefore(tot);
    }

    /** Whether all of the other lies in this one. */
    public boolean bevat(Tijdvak ander) {
        return !ander.van.isBefore(van) && !ander.tot.isAfter(tot);
    }
}
