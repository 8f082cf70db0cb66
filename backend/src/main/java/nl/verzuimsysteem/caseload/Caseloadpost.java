package nl.verzuimsysteem.caseload;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Melding;

/** The mail to who got cases: how many, and where; nothing of whom they are. */
@Singleton
class Caseloadpost {
    private final String adres;

    Caseloadpost(@Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

    /** One hand-over, one mail. */
    Brief overgedragen(Actor actor, String sleutel, String email, int aantal) {
        return new Brief(
                "caseload:" + actor.persoon() + ":" + sleutel,
                email,
                Melding.van("caseload.mail.onderwerp").tekst(),
                Melding.van("caseload.mail.tekst", aantal, adres + "/caseload?wiens=mij")
                        .tekst());
    }
}
