package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk with an employee, to be recorded. All but the next date is needed.
 *
 * @param sleutel a UUID of the sender: recording again with the same key records once
 * @param datum the day of the talk; today or earlier
 * @param afspraken what was agreed; never medical
 * @param volgendeDatum when they talk again; makes a taak
 * @param nietMedisch why a word in {@code afspraken} that looks medical is not; passed over when none does
 */
public record NieuwContact(
        String sleutel,
        @Nullable LocalDate datum,
        ContactKanaal kanaal,
        String afspraken,
        @Nullable LocalDate volgendeDatum,
        @Nullable String nietMedisch) {

    /** With nothing in it that looks medical. */
    public NieuwContact(
            String sleutel,
            @Nullable LocalDate datum,
            ContactKanaal kanaal,
            String afspraken,
            @Nullable LocalDate volgendeDatum) {
        this(sleutel, datum, kanaal, afspraken, volgendeDatum, null);
    }
}
