package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * What a company had answered to one question at a moment.
 *
 * @param volgendJaar the estimate of the year after, which is asked in the autumn only
 */
record Antwoord(
        Uitvraagsoort soort,
        int jaar,
        int dezeJaar,
        @Nullable Integer volgendJaar,
        Instant op,
        String door) {

    /** What it says of a year, if anything. */
    Optional<Over> over(int welk) {
        if (jaar == welk) {
            return Optional.of(
                    soort == Uitvraagsoort.NAJAAR
                            ? new Over(0, dezeJaar, Cijfersoort.WERKELIJK, op, door)
                            : new Over(1, dezeJaar, Cijfersoort.SCHATTING, op, door));
        }
        return jaar == welk - 1 && volgendJaar != null
                ? Optional.of(new Over(2, volgendJaar, Cijfersoort.SCHATTING, op, door))
                : Optional.empty();
    }

    /**
     * A figure of a year.
     *
     * @param rang what counts first: the real number, what was said in the year itself, what was said the year before
     */
    record Over(int rang, int aantal, Cijfersoort soort, Instant op, String door) {
        Cijfer cijfer(BedrijfId bedrijf, int jaar) {
            return new Cijfer(bedrijf, jaar, aantal, soort, op, door);
        }
    }
}
