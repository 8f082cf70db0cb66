package nl.verzuimsysteem.gebruikers;

import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made, or found when the login name exists.
 *
 * @param inlognaam what he types to log in; {@code null}: his e-mail address
 * @param taal two letters, of screens and mail; Dutch when there are no words in it
 * @param bedrijf the company whose beheerder keeps the account; {@code null}: the arbodienst does
 */
public record NieuwAccount(
        @Nullable String inlognaam,
        String naam,
        String email,
        @Nullable String telefoon,
        @Nullable BedrijfId bedrijf,
        String taal) {
    private static final Set<String> TALEN = Set.of("nl", "en", "de", "pl");
    private static final String NEDERLANDS = "nl";

    /** Takes spaces away, and writes the address in lower case: it is one address however it is typed. */
    public NieuwAccount {
        inlognaam = inlognaam == null ? null : inlognaam.strip();
        naam = naam.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        telefoon = telefoon == null || telefoon.isBlank() ? null : telefoon.strip();
        taal = TALEN.contains(taal) ? taal : NEDERLANDS;
    }

    /** Of somebody who is spoken to in Dutch. */
    public NieuwAccount(
            @Nullable String inlognaam,
            String naam,
            String email,
            @Nullable String telefoon,
            @Nullable BedrijfId bedrijf) {
        this(inlognaam, naam, email, telefoon, bedrijf, NEDERLANDS);
    }

    /** What he types to log in. */
    public String login() {
        return inlognaam == null ? email : inlognaam;
    }
}
