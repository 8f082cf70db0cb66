package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One spell of absence.
 *
 * @param van the first day not worked because of sickness
 * @param tot the first day fit again, or {@code null} while it lasts; the day before it is the last sick day
 */
public record Verzuimperiode(LocalDate van, @Nullable LocalDate tot) {
    public Verzuimperiode {
        if (tot != null && !tot.isAfter(van)) {
            throw new IllegalArgumentException("A spell lasts at least a day: " + van + " - " + tot);
        }
    }

    /** Whether it has no end yet. */
    public boolean loopt() {
        return tot == null;
    }

    /** How many calendar days of it have passed, {@code vandaag} included while it lasts. */
    public long dagen(LocalDate vandaag) {
        var einde = tot == null || tot.isAfter(vandaag) ? vandaag.plusDays(1) : tot;
        return Math.max(0, ChronoUnit.DAYS.between(van, einde));
    }
}
