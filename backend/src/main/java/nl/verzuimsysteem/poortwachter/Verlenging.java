package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What moves the end of the waiting time, or the end of the duty to pay wages.
 *
 * @param van the first day of it, where it has one
 * @param tot the first day after it; of a shortened waiting time the first day of the benefit
 */
public record Verlenging(Soort soort, @Nullable LocalDate van, LocalDate tot) {

    public enum Soort {
        /** UWV: the wages run on, at most 52 weeks (WIA 25 lid 9). */
        LOONSANCTIE,
        /** Asked for together: the waiting time itself is longer (WIA 24). */
        VRIJWILLIG,
        /** The WIA was applied for too late, and the wages run on for as long (BW 7:629 lid 11 sub a). */
        LATE_AANVRAAG,
        /** Nobody expects him back: the benefit begins earlier (WIA 23 lid 6). */
        VERKORTE_WACHTTIJD
    }
}
