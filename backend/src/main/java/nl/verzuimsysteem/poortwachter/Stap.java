package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded for a step of the case.
 *
 * @param volgnummer the how many-th of its kind, from 0
 * @param datum of the document or of the report; empty while it only waits
 * @param uitgesteldTot the day that was agreed instead of the term of the law, with a reason
 */
public record Stap(
        MijlpaalSoort soort,
        int volgnummer,
        @Nullable LocalDate datum,
        @Nullable Uitkomst uitkomst,
        @Nullable LocalDate uitgesteldTot) {

    /** Done on a day, without more. */
    public static Stap gereed(MijlpaalSoort soort, int volgnummer, LocalDate datum) {
        return new Stap(soort, volgnummer, datum, null, null);
    }
}
