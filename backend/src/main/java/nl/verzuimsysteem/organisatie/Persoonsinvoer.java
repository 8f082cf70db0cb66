package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Telefoon;
import org.jspecify.annotations.Nullable;

/** What somebody fills in of a person who gets an account. */
public record Persoonsinvoer(
        String naam, String email, @Nullable String telefoon) {
    private static final int LANGSTE_NAAM = 120;

    public Persoonsinvoer {
        naam = Invoer.schoon(naam);
        email = Invoer.schoon(email);
        telefoon = Invoer.ofNiets(telefoon);
    }

    /** @throws OngeldigeInvoer on {@code naam}, {@code email} or {@code telefoon} */
    public void controleer() {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!naam.isEmpty(), "naam", "organisatie.persoon.leeg")
                .eis(naam.length() <= LANGSTE_NAAM, "naam", "organisatie.tekst.lang", LANGSTE_NAAM)
                .eis(Invoer.isEmail(email), "email", "organisatie.email.vorm")
                .eis(Telefoon.isGeldig(telefoon), "telefoon", "organisatie.telefoon.vorm")
                .klaar();
    }
}
