package nl.verzuimsysteem.maatregelen;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.poortwachter.Verlenging;
import org.jspecify.annotations.Nullable;

/**
 * Something that moves the end of a case, as it was recorded.
 *
 * @param van the first day of it, where it has one
 * @param tot the first day after it; of a shortened waiting time the first day of the benefit
 * @param toelichting what UWV found wanting
 * @param bekorting of a loonsanctie: whether its end was asked for sooner
 * @param door who recorded it
 */
public record Verlengingsregel(
        VerlengingId id,
        Verlenging.Soort soort,
        @Nullable LocalDate van,
        LocalDate tot,
        @Nullable String toelichting,
        Bekorting bekorting,
        Instant moment,
        String door,
        int versie) {}
