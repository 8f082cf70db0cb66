package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employee reads of a measure about his own wages; the rest is in the letter.
 *
 * @param van the first day without wages
 * @param tot the first day on which they are paid again, when that is known
 */
public record EigenLoonmaatregel(
        LoonmaatregelId id,
        LoonmaatregelSoort soort,
        LocalDate van,
        @Nullable LocalDate tot) {

    /** Whether wages are not paid on that day, or will not be from a later day on. */
    public boolean loopt(LocalDate vandaag) {
        return tot == null || tot.isAfter(vandaag);
    }
}
