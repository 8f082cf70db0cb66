package nl.verzuimsysteem.organisatie;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Melding;

/** The mail about the end of a company, and about who keeps its users. It says that something is to be read and where; no company, no date. */
@Singleton
class Bedrijfspost {
    private final String adres;

    Bedrijfspost(@Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

    /** @param versie of the company before the change: each change is a mail of its own */
    Brief brief(Soort soort, BedrijfId bedrijf, int versie, BedrijfRepository.Postadres aan) {
        return new Brief(
                "bedrijf:" + bedrijf + ":" + versie + ":" + aan.id(),
                aan.email(),
                Melding.van(soort.onderwerp).tekst(),
                Melding.van(soort.tekst, adres + "/bedrijf/" + bedrijf + "/stamgegevens")
                        .tekst());
    }

    /** To who keeps the users of a company: somebody else does so too. */
    Brief beheerderErbij(GebruikerId nieuw, BedrijfRepository.Postadres aan) {
        return new Brief(
                "bedrijf:beheerder:" + nieuw + ":" + aan.id(),
                aan.email(),
                Melding.van("organisatie.mail.beheerder.onderwerp").tekst(),
                Melding.van("organisatie.mail.beheerder.tekst", adres + "/gebruikers")
                        .tekst());
    }

    /** The words of a mail. */
    enum Soort {
        BEEINDIGD("organisatie.mail.beeindigd.onderwerp", "organisatie.mail.beeindigd.tekst"),
        TOCH_NIET("organisatie.mail.tochNiet.onderwerp", "organisatie.mail.tochNiet.tekst");

        private final String onderwerp;
        private final String tekst;

        Soort(String onderwerp, String tekst) {
            this.onderwerp = onderwerp;
            this.tekst = tekst;
        }
    }
}
