package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Verlenging;
import org.jspecify.annotations.Nullable;

/**
 * What will move the end of a case.
 *
 * @param van of a loonsanctie the first day of it; not asked of the others
 * @param tot the first day after it; of a shortened waiting time the first day of the benefit
 * @param toelichting of a loonsanctie what UWV found wanting; never medical
 * @param nietMedisch whether a word in {@code toelichting} that looks medical is not meant so
 */
public record NieuweVerlenging(
        Verlenging.@Nullable Soort soort,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable String toelichting,
        boolean nietMedisch) {

    /** With nothing in it that looks medical. */
    public NieuweVerlenging(
            Verlenging.@Nullable Soort soort,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            @Nullable String toelichting) {
        this(soort, van, tot, toelichting, false);
    }

    /** What this kind is called. */
    public static Melding naam(Verlenging.Soort soort) {
        return Melding.van("maatregelen.einde.soort." + soort.name());
    }
}
