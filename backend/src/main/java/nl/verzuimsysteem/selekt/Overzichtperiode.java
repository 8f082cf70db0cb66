package nl.verzuimsysteem.selekt;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;

/** How far back the figures go, in whole weeks from Monday; this week is the last of them. */
public enum Overzichtperiode {
    VIER_WEKEN(4),
    TWAALF_WEKEN(12);

    private final int weken;

    Overzichtperiode(int weken) {
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
