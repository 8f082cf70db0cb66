package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is on the agenda, and since or until when.
 *
 * @param dag the day it speaks of: the last day of a step, the day of the missed consult, the day the order was last touched
 * @param naam what it speaks of, as people of the field say it: the step, the order, the decision
 */
public record Reden(
        Agendareden soort,
        @Nullable LocalDate dag,
        @Nullable String naam) {}
