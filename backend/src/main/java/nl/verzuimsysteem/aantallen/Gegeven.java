package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a company gave in last.
 *
 * @param volgendJaar only when it was asked
 * @param reden why it is far from what was expected, when it is
 * @param door the name of who gave it in
 * @param zelf whether that is who looks now
 */
public record Gegeven(
        int dezeJaar,
        @Nullable Integer volgendJaar,
        @Nullable String reden,
        Instant op,
        String door,
        boolean zelf) {}
