package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far a case is, counted from the day from which its weeks are counted. */
public enum Fase {
    /** Until the probleemanalyse is due. */
    EERSTE_ZES_WEKEN(0, 42),
    /** Until the report to UWV. */
    TOT_WEEK_42(42, 294),
    /** Until the wages change. */
    EERSTE_JAAR(294, 364),
    /** Until the letter about the WIA comes. */
    TWEEDE_JAAR(364, 609),
    /** From that letter on, an extension included. */
    WIA(609, Integer.MAX_VALUE),
    /** He leaves within four weeks, or has left. */
    UIT_DIENST(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** So many days before his last day the leaving decides what must be done. */
    private static final int DAGEN_VOOR_EINDE = 28;

    private final int vanaf;
    private final int tot;

    Fase(int vanaf, int tot) {
        this.vanaf = vanaf;
        this.tot = tot;
    }

    /**
     * @param teldag the day from which the weeks are counted
     * @param laatsteDag the last day of the employment
     */
    public static Fase van(LocalDate teldag, @Nullable LocalDate laatsteDag, LocalDate vandaag) {
        if (laatsteDag != null && !laatsteDag.isAfter(eindeInZicht(vandaag))) {
            return UIT_DIENST;
        }
        var dag = Math.max(0, ChronoUnit.DAYS.between(teldag, vandaag));
        for (var fase : values()) {
            if (dag < fase.tot) {
                return fase;
            }
        }
        return WIA;
    }

    /** Whoever leaves on this day or before it is in the last phase. */
    public static LocalDate eindeInZicht(LocalDate vandaag) {
        return vandaag.plusDays(DAGEN_VOOR_EINDE);
    }

    /** The first day on which a case that counts from it is still in this phase; {@code null} when there is none. */
    public @Nullable LocalDate teldagNa(LocalDate vandaag) {
        return tot == Integer.MAX_VALUE ? null : vandaag.minusDays(tot);
    }

    /** The last day on which a case that counts from it is in this phase; {@code null} when there is none. */
    public @Nullable LocalDate teldagTotEnMet(LocalDate vandaag) {
        return vanaf == 0 || vanaf == Integer.MAX_VALUE ? null : vandaag.minusDays(vanaf);
    }
}
