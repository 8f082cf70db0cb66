package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case with its term.
 *
 * @param volgnummer the how many-th of its kind, from 0; always 0 for steps that come once
 * @param open the first day it can be done, or should be worked on
 * @param waarschuw the day from which it is pressing
 * @param uiterlijk the last day on which it is in time
 * @param eigenaar who must do it by law
 * @param taakVoor who gets a taak for it; empty when nobody does
 * @param magAfwijken whether the term may be departed from with a reason (RP 5)
 * @param gereedOp the date of the document or report, once it was done
 */
public record Mijlpaal(
        MijlpaalSoort soort,
        int volgnummer,
        LocalDate open,
        LocalDate waarschuw,
        LocalDate uiterlijk,
        Functie eigenaar,
        @Nullable Functie taakVoor,
        boolean magAfwijken,
        MijlpaalStatus status,
        @Nullable LocalDate gereedOp) {

    /** Whether it still waits and its last day is over. */
    public boolean isTeLaat(LocalDate vandaag) {
        return wacht() && uiterlijk.isBefore(vandaag);
    }

    /** Whether it still must be done. */
    public boolean wacht() {
        return status == MijlpaalStatus.OPEN || status == MijlpaalStatus.UITGESTELD;
    }
}
