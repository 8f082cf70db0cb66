package nl.verzuimsysteem.gebruikers;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Telefoon;
import org.jspecify.annotations.Nullable;

/** What a beheerder fills in of a person; the address is also what he logs in with. */
public record Persoonsgegevens(
        String naam, String email, @Nullable String telefoon) {
    private static final int NAAM = 120;
    private static final int EMAIL = 254;
    private static final Pattern ADRES = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]{2,}");
    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cntrl}\\uFFFD]");

    public Persoonsgegevens {
        naam = naam.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        telefoon = telefoon == null || telefoon.isBlank() ? null : telefoon.strip();
    }

    /** Notes what is wrong at the fields {@code naam}, {@code email} and {@code telefoon}. */
    OngeldigeInvoer.Verzamelaar keur(OngeldigeInvoer.Verzamelaar fouten) {
        return fouten.eis(!naam.isEmpty(), "naam", "gebruikers.naam.leeg")
                .eis(naam.length() <= NAAM && !STUURTEKEN.matcher(naam).find(), "naam", "gebruikers.naam.klopt", NAAM)
                .eis(email.length() <= EMAIL && ADRES.matcher(email).matches(), "email", "gebruikers.email.klopt")
                .eis(Telefoon.isGeldig(telefoon), "telefoon", "gebruikers.telefoon.klopt");
    }
}
