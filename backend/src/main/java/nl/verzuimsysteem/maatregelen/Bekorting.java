package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The request to end a loonsanctie because all was mended (WIA 25 lid 12 to 14).
 *
 * @param gevraagdOp empty while nobody asked
 * @param besluitOp the day UWV decided; it has three weeks
 * @param toegekend whether UWV found it mended: the loonsanctie then ends six weeks later
 */
public record Bekorting(
        @Nullable LocalDate gevraagdOp,
        @Nullable LocalDate besluitOp,
        @Nullable Boolean toegekend) {
    public static final Bekorting GEEN = new Bekorting(null, null, null);

    private static final int WEKEN_NA_BESLUIT = 6;
    private static final int WEKEN_VOOR_BESLUIT = 3;

    /** The last day on which UWV must decide, when it was asked and has not yet. */
    public @Nullable LocalDate besluitUiterlijk() {
        return gevraagdOp == null || besluitOp != null ? null : gevraagdOp.plusWeeks(WEKEN_VOOR_BESLUIT);
    }

    /**
     * The first day after the loonsanctie: the day that was set, or sooner when UWV found it mended.
     *
     * @param tot the day that was set, whatever was recorded about a shortening before
     */
    LocalDate einde(LocalDate tot) {
        if (besluitOp == null || !Boolean.TRUE.equals(toegekend)) {
            return tot;
        }
        var eerder = besluitOp.plusWeeks(WEKEN_NA_BESLUIT);
        return eerder.isBefore(tot) ? eerder : tot;
    }
}
