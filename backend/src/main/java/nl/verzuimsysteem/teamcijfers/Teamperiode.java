package nl.verzuimsysteem.teamcijfers;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;

/** How far back the figures go, in whole weeks from Monday; this week is the last of them. */
public enum Teamperiode {
    TWAALF_WEKEN(12),
    HALF_JAAR(26),
    JAAR(52);

    private final int weken;

    Teamperiode(int weken) {
        this.weken = weken;
    }

    /** How many weeks. */
    public int weken() {
        return weken;
    }

    /** The Mondays of its weeks, the oldest first. */
    List<LocalDate> maandagen(LocalDate vandaag) {
        return Kalender.maandagen(vandaag, weken);
    }
}
