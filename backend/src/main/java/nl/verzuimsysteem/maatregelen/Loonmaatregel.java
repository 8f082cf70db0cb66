package nl.verzuimsysteem.maatregelen;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Wages that were held back or stopped.
 *
 * @param tot the first day on which they are paid again, when that is known
 * @param verteldOp the day the employee was told; the law wants it at once (BW 7:629 lid 7)
 * @param door who recorded it
 */
public record Loonmaatregel(
        LoonmaatregelId id,
        LoonmaatregelSoort soort,
        Loonmaatregelreden reden,
        LocalDate van,
        @Nullable LocalDate tot,
        LocalDate verteldOp,
        Instant moment,
        String door,
        int versie) {

    /** Whether wages are not paid on that day, or will not be from a later day on. */
    public boolean loopt(LocalDate vandaag) {
        return tot == null || tot.isAfter(vandaag);
    }

    /** Whether the employee was told after it had begun: then it may not hold before a judge. */
    public boolean laatVerteld() {
        return verteldOp.isAfter(van);
    }
}
