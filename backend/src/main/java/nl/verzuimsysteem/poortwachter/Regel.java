package nl.verzuimsysteem.poortwachter;

import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of terms.
 *
 * @param open days from the anchor, as the other two
 * @param eigenaar who must do it by law; empty when it is who reports to UWV
 * @param taakVoor who gets a taak for it; empty when nobody does, or when it is who reports to UWV
 * @param uwv whether it is for who reports to UWV
 */
record Regel(
        MijlpaalSoort soort,
        Anker anker,
        int open,
        int waarschuw,
        int uiterlijk,
        @Nullable Functie eigenaar,
        @Nullable Functie taakVoor,
        boolean uwv,
        boolean magAfwijken,
        String artikel) {

    Regel {
        if (open > waarschuw || waarschuw > uiterlijk) {
            throw new IllegalArgumentException("A term opens, warns and ends, in that order: " + soort);
        }
    }
}
