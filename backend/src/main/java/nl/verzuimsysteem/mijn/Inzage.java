package nl.verzuimsysteem.mijn;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something with the data of an employee.
 *
 * @param naam who, at the time
 * @param functie in which function; {@code SYSTEEM} when the program itself did
 * @param organisatie for whom he worked
 * @param geweigerd whether he was kept out
 * @param zelf whether it was the employee himself
 */
public record Inzage(
        long id,
        Instant moment,
        String naam,
        Functie functie,
        @Nullable String organisatie,
        Handeling handeling,
        boolean geweigerd,
        boolean zelf) {

    /** The legal date. */
    public LocalDate dag() {
        return LocalDate.ofInstant(moment, Kalender.NEDERLAND);
    }
}
