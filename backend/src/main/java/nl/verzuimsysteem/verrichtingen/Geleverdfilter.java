package nl.verzuimsysteem.verrichtingen;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which of what was delivered to list; {@code null} leaves a choice open.
 *
 * @param maand in which it was delivered
 * @param dienst the code of a service, or {@link #NAAMLOOS}: nameless services are never told apart
 */
public record Geleverdfilter(
        @Nullable YearMonth maand,
        Geleverd.@Nullable Stand stand,
        @Nullable String dienst) {
    /** What is nameless, whichever service it is. */
    public static final String NAAMLOOS = "NAAMLOOS";

    public static final Geleverdfilter ALLES = new Geleverdfilter(null, null, null);
}
