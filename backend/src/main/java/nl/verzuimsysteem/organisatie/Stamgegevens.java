package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a company itself.
 *
 * @param abonnement the subscription that holds today, if any
 * @param volgend the subscription agreed on for later, if any
 */
public record Stamgegevens(
        BedrijfId id,
        Bedrijfsgegevens bedrijf,
        @Nullable Abonnement abonnement,
        @Nullable Abonnement volgend,
        List<Contactpersoon> contactpersonen,
        Team team) {

    /** The company as the Kamer van Koophandel and the Belastingdienst know it, and where it can be reached. */
    public record Bedrijfsgegevens(
            String naam,
            String regio,
            @Nullable String kvkNummer,
            @Nullable String loonheffingennummer,
            String straat,
            String postcode,
            String plaats,
            @Nullable String telefoon,
            @Nullable String email,
            @Nullable String factuurEmail,
            LocalDate aangeslotenOp,
            @Nullable LocalDate beeindigdOp) {}
}
