package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One opgave of a company, in the list of all it ever gave in.
 *
 * @param volgnummer 1 for the first answer to a question, 2 for its first change, …
 * @param geldt whether it is the last answer to its question
 */
public record Jaarregel(
        int jaar,
        Uitvraagsoort soort,
        int volgnummer,
        boolean geldt,
        int dezeJaar,
        @Nullable Integer volgendJaar,
        @Nullable String reden,
        Instant op,
        String door) {}
