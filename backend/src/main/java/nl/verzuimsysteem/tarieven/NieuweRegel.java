package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of what is included that will hold from a day.
 *
 * @param sleutel a UUID of whoever gives it in: a repeat changes nothing
 * @param versie of the service, as it was read
 * @param week the last week that is included, for {@link Inbegrip#TOT_WEEK}
 */
public record NieuweRegel(
        String sleutel,
        int versie,
        @Nullable LocalDate van,
        @Nullable Inbegrip inbegrip,
        @Nullable Integer week) {}
