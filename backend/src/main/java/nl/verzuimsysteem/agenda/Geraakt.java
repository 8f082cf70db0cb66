package nl.verzuimsysteem.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that would no longer fit: it stays, and waits for somebody to move it.
 *
 * @param afspraak its key
 * @param werknemer {@code null} when it belongs to another regio
 * @param bedrijf {@code null} when it belongs to another regio
 */
public record Geraakt(
        long afspraak, @Nullable String werknemer, @Nullable String bedrijf, Instant begin) {}
