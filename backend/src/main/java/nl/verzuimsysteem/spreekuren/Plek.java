package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which somebody can be seen.
 *
 * @param plaats {@code null} when the two do not meet at a place of the arbodienst
 * @param spreektTaal whether he speaks the language of the werknemer
 * @param eigenTeam whether he works for this company by name
 */
public record Plek(
        GebruikerId professional,
        String naam,
        Functie functie,
        @Nullable PlaatsId plaats,
        @Nullable String plaatsnaam,
        Instant begin,
        Instant einde,
        boolean spreektTaal,
        boolean eigenTeam) {

    /** The day it is on. */
    public LocalDate dag() {
        return LocalDate.ofInstant(begin, Kalender.NEDERLAND);
    }

    /**
     * How many days are left after it until a term ends; negative when it is too late.
     *
     * @param uiterlijk the last day of the term
     */
    public long dagenTot(LocalDate uiterlijk) {
        return ChronoUnit.DAYS.between(dag(), uiterlijk);
    }
}
