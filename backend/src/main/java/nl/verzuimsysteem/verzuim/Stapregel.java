package nl.verzuimsysteem.verzuim;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded for a step of a case.
 *
 * @param volgnummer the how many-th of its kind, from 0
 * @param datum of the document or of the report; empty while it only waits
 * @param ondertekening why somebody did not sign
 * @param referentie of the report to UWV
 * @param uitgesteldTot the day that was agreed instead of the term of the law
 * @param reden why the term is departed from (RP 5)
 * @param moment when it was recorded
 * @param door by whom
 */
public record Stapregel(
        MijlpaalSoort soort,
        int volgnummer,
        @Nullable LocalDate datum,
        @Nullable LocalDate getekendWerkgever,
        @Nullable LocalDate getekendWerknemer,
        @Nullable String ondertekening,
        @Nullable Uitkomst uitkomst,
        @Nullable String referentie,
        @Nullable LocalDate uitgesteldTot,
        @Nullable String reden,
        Instant moment,
        String door) {

    /** Whether it was done, rather than only put off. */
    public boolean isGezet() {
        return datum != null;
    }
}
