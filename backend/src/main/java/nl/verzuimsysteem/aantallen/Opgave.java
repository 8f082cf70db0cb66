package nl.verzuimsysteem.aantallen;

import java.util.Map;
import nl.verzuimsysteem.kern.AfdelingId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives in for his company.
 *
 * @param sleutel a UUID, so that giving it in twice gives it in once
 * @param versie of the question as he saw it
 * @param dezeJaar how many people work there this year, on average
 * @param volgendJaar the estimate for the next year; asked by {@link Uitvraagsoort#NAJAAR} only
 * @param reden why it is far from what was expected; asked when it is
 * @param perAfdeling {@code dezeJaar} by department; empty when it is not divided
 */
public record Opgave(
        String sleutel,
        int versie,
        @Nullable Integer dezeJaar,
        @Nullable Integer volgendJaar,
        @Nullable String reden,
        Map<AfdelingId, Integer> perAfdeling) {
    /** The most people a company can have. */
    public static final int MEESTE = 100_000;

    public Opgave {
        perAfdeling = Map.copyOf(perAfdeling);
    }
}
