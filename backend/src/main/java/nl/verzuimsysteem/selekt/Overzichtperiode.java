package nl.verzuimsysteem.selekt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

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
        var laatste = vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, weken)
                .mapToObj(week -> laatste.minusWeeks(weken - 1L - week))
                .toList();
    }
}
