package nl.verzuimsysteem.audit;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * What an act was about.
 *
 * @param bedrijf the tenant, when known
 * @param werknemer the employee whose data it touched, so that he can see who looked
 * @param soort the kind of thing, such as {@code dossier}
 * @param id its key, when there is one
 */
public record Onderwerp(
        @Nullable BedrijfId bedrijf,
        @Nullable WerknemerId werknemer,
        @Nullable String soort,
        @Nullable Long id) {

    /** Nothing in particular: a login, a list. */
    public static final Onderwerp GEEN = new Onderwerp(null, null, null, null);

    public static Onderwerp van(String soort, BedrijfId bedrijf, @Nullable WerknemerId werknemer, Id id) {
        return new Onderwerp(bedrijf, werknemer, soort, id.waarde());
    }

    /** A list of things, of one company or, with {@code null}, of all in scope. */
    public static Onderwerp lijst(String soort, @Nullable BedrijfId bedrijf) {
        return new Onderwerp(bedrijf, null, soort, null);
    }
}
