package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * A taak for a milestone as it stands in the database.
 *
 * @param loopt {@link Taakregel#LOOPT}, {@link Taakregel#WACHT}, or 0 when it is over
 */
record Taakstand(
        long id,
        MijlpaalSoort soort,
        int volgnummer,
        Functie functie,
        @Nullable LocalDate open,
        @Nullable LocalDate waarschuw,
        LocalDate uiterlijk,
        int loopt) {

    boolean isGaande() {
        return loopt != 0;
    }
}
