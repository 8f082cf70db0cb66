package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * A step whose term moves.
 *
 * @param was its last day before the change; empty for a step that is new
 * @param wordt its last day after it; empty for a step that lapses
 * @param metTaak whether somebody has a taak for it
 */
public record Verschuiving(
        MijlpaalSoort soort,
        @Nullable LocalDate was,
        @Nullable LocalDate wordt,
        boolean metTaak) {}
