package nl.verzuimsysteem.teamcijfers;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What came of the overleg of one week, or of all weeks together. Only what is closed counts.
 *
 * @param overleggen how many were held
 * @param punten the cases on the agenda when it closed
 * @param besproken how many of those were discussed
 * @param doorgeschoven how many were not, and come back
 * @param besluiten decisions that stand
 * @param rijp decisions whose last day is over
 * @param opTijd how many of those were done on that day or before
 */
public record Overlegweek(
        LocalDate maandag,
        long overleggen,
        long punten,
        long besproken,
        long doorgeschoven,
        long besluiten,
        long rijp,
        long opTijd) {
    private static final double HEEL = 100;

    /** How many in a hundred of the decisions whose last day is over were done in time; empty when there are none. */
    public OptionalInt procentOpTijd() {
        return rijp == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(HEEL * opTijd / rijp));
    }
}
