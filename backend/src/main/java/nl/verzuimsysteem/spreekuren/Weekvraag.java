package nl.verzuimsysteem.spreekuren;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * Which week of which agenda somebody wants to see.
 *
 * @param dag any day of the week
 * @param regio whose people; {@code null}: only his own agenda
 * @param professional only of him; {@code null}: of all in the regio
 */
public record Weekvraag(
        LocalDate dag, @Nullable RegioId regio, @Nullable GebruikerId professional) {
    /** The first day of the week. */
    public LocalDate maandag() {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
