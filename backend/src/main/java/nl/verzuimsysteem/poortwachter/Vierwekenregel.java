package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Samengesteld verzuim: spells that follow each other within four weeks count as one (BW 7:629 lid 10, ZW 38 lid 1,
 * WIA 23 lid 3), whatever the cause of either.
 */
public final class Vierwekenregel {
    /** So many days fit in between, and the new spell is a new case. */
    public static final int DAGEN = 28;

    private Vierwekenregel() {}

    /**
     * How many calendar days somebody was fit in between.
     *
     * @param hersteldOp the first day fit again
     * @param opnieuwZiek the first day of the next spell
     */
    public static long dagenHersteld(LocalDate hersteldOp, LocalDate opnieuwZiek) {
        return ChronoUnit.DAYS.between(hersteldOp, opnieuwZiek);
    }

    /**
     * Whether the new spell joins the case of the old one: the interruption is shorter than four weeks.
     *
     * @throws IllegalArgumentException when the new spell begins before recovery; those two would overlap
     */
    public static boolean teltDoor(LocalDate hersteldOp, LocalDate opnieuwZiek) {
        if (opnieuwZiek.isBefore(hersteldOp)) {
            throw new IllegalArgumentException("Sick again on " + opnieuwZiek + ", not fit until " + hersteldOp);
        }
        return dagenHersteld(hersteldOp, opnieuwZiek) < DAGEN;
    }
}
