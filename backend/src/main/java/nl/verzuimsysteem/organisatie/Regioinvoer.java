package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Telefoon;

/**
 * What somebody fills in of a regio.
 *
 * @param email the mailbox the whole team reads
 */
public record Regioinvoer(String naam, String telefoon, String email) {
    private static final int LANGSTE_NAAM = 80;

    public Regioinvoer {
        naam = Invoer.schoon(naam);
        telefoon = Invoer.schoon(telefoon);
        email = Invoer.schoon(email);
    }

    /** @throws OngeldigeInvoer on {@code naam}, {@code telefoon} or {@code email} */
    void controleer() {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!naam.isEmpty(), "naam", "organisatie.regio.naam.leeg")
                .eis(naam.length() <= LANGSTE_NAAM, "naam", "organisatie.tekst.lang", LANGSTE_NAAM)
                .eis(Telefoon.isGeldig(telefoon), "telefoon", "organisatie.telefoon.vorm")
                .eis(Invoer.isEmail(email), "email", "organisatie.email.vorm")
                .klaar();
    }
}
