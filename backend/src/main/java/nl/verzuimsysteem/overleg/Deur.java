package nl.verzuimsysteem.overleg;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * The series of a regio, held until the end of the transaction, with the overleg that is planned or runs and the last one
 * that is over.
 *
 * @param weekdag 1 Monday to 7 Sunday
 * @param id of the one that is not over; {@code null} when there is none
 * @param vorige of the last one that is over
 * @param vorigeOp when that was closed
 */
record Deur(
        RegioId regio,
        int weekdag,
        LocalTime begin,
        int minuten,
        boolean actief,
        @Nullable OverlegId id,
        @Nullable LocalDate dag,
        @Nullable Instant beginOp,
        @Nullable Integer duur,
        @Nullable Overlegstatus status,
        @Nullable Integer stand,
        @Nullable String overig,
        @Nullable OverlegId vorige,
        @Nullable LocalDate vorigeDag,
        @Nullable Instant vorigeOp) {
    /** One that was held a day early or late counts for its week. */
    private static final int DAGEN_ERTUSSEN = 4;

    /** The day of the next overleg that is not over. */
    LocalDate komendeDag(LocalDate vandaag) {
        var vanaf = vorigeDag == null || vorigeDag.plusDays(DAGEN_ERTUSSEN).isBefore(vandaag)
                ? vandaag
                : vorigeDag.plusDays(DAGEN_ERTUSSEN);
        return vanaf.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekdag)));
    }

    /** Whether the overleg of this day is over: another one would take the place of the next week's. */
    boolean isGehouden(LocalDate vandaag) {
        return vorigeDag != null && !vorigeDag.isBefore(vandaag);
    }

    /** When it begins on a day. */
    Instant beginOp(LocalDate opDag) {
        return opDag.atTime(begin).atZone(Kalender.NEDERLAND).toInstant();
    }

    /** The number of the overleg after a change. */
    int standNa() {
        return (stand == null ? 0 : stand) + 1;
    }

    /** Whether the overleg is planned on this day as the series says, and so much found no place. */
    boolean isZo(LocalDate opDag, String nietErop) {
        return beginOp(opDag).equals(beginOp) && Objects.equals(duur, minuten) && nietErop.equals(overig);
    }
}
