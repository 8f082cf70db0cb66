package nl.verzuimsysteem.taken;

import java.time.LocalDate;

/** How near the last day of a taak is. */
public enum Termijn {
    TE_LAAT,
    /** Within a week, today included. */
    BINNENKORT,
    LATER;

    private static final int DAGEN_BINNENKORT = 7;

    /** @param uiterlijkOp the last day on which it is still in time */
    public static Termijn van(LocalDate uiterlijkOp, LocalDate vandaag) {
        if (uiterlijkOp.isBefore(vandaag)) {
            return TE_LAAT;
        }
        return uiterlijkOp.isBefore(eersteLater(vandaag)) ? BINNENKORT : LATER;
    }

    /** The first day that is not soon. */
    static LocalDate eersteLater(LocalDate vandaag) {
        return vandaag.plusDays(DAGEN_BINNENKORT);
    }
}
