package nl.verzuimsysteem.tarieven;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** Whether a service is included in a subscription. */
public enum Inbegrip {
    ALTIJD,
    TOT_WEEK,
    NOOIT;

    /** Longer than any case runs: two years of sickness and a year of loonsanctie. */
    private static final int LAATSTE_WEEK = 156;

    /** @param totWeek the last week of a case in which it is included; 0 never, {@code null} always */
    public static Inbegrip van(@Nullable Integer totWeek) {
        if (totWeek == null) {
            return ALTIJD;
        }
        return totWeek == 0 ? NOOIT : TOT_WEEK;
    }

    /**
     * The other way round.
     *
     * @throws OngeldigeInvoer on {@code inbegrip} or {@code week}
     */
    static @Nullable Integer totWeek(@Nullable Inbegrip inbegrip, @Nullable Integer week) {
        if (inbegrip == null) {
            throw OngeldigeInvoer.veld("inbegrip", "tarieven.inbegrip.kies");
        }
        return switch (inbegrip) {
            case ALTIJD -> null;
            case NOOIT -> 0;
            case TOT_WEEK -> {
                if (week == null || week < 1 || week > LAATSTE_WEEK) {
                    throw OngeldigeInvoer.veld("week", "tarieven.week", LAATSTE_WEEK);
                }
                yield week;
            }
        };
    }
}
