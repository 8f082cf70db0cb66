package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;

/**
 * Days by their number since 1970. Those of cases lie close together, so each is made once and shared: making them anew
 * was most of the work of a timeline.
 */
final class Dagen {
    private static final int VANAF = (int) LocalDate.of(2010, 1, 1).toEpochDay();
    private static final int TOT = (int) LocalDate.of(2050, 1, 1).toEpochDay();
    private static final LocalDate[] DAGEN = new LocalDate[TOT - VANAF];

    static {
        for (var dag = VANAF; dag < TOT; dag++) {
            DAGEN[dag - VANAF] = LocalDate.ofEpochDay(dag);
        }
    }

    private Dagen() {}

    /** The day with this number. */
    static LocalDate op(int dag) {
        return dag >= VANAF && dag < TOT ? DAGEN[dag - VANAF] : LocalDate.ofEpochDay(dag);
    }
}
