package nl.verzuimsysteem.verzuim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk with an employee, as it was recorded.
 *
 * @param volgendeDatum when they would talk again
 * @param nietMedisch why a word that looks medical is not
 * @param moment when it was recorded
 * @param door who recorded it
 */
public record Contactmoment(
        ContactmomentId id,
        LocalDate datum,
        ContactKanaal kanaal,
        String afspraken,
        @Nullable LocalDate volgendeDatum,
        @Nullable String nietMedisch,
        Instant moment,
        String door) {}
