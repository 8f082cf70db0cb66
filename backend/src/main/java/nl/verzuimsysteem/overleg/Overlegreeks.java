package nl.verzuimsysteem.overleg;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;

/**
 * When the team of a regio holds its overleg, week after week.
 *
 * @param begin Dutch time
 * @param minuten how long it may take
 * @param actief whether it is held at all
 * @param leden who is expected: MMA, POB and casemanagers of the regio
 * @param versie that was read; 0 for the first time
 */
public record Overlegreeks(
        RegioId regio,
        DayOfWeek weekdag,
        LocalTime begin,
        int minuten,
        boolean actief,
        Set<GebruikerId> leden,
        int versie) {
    public Overlegreeks {
        leden = Set.copyOf(leden);
    }
}
