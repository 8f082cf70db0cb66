package nl.verzuimsysteem.aantallen;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** The mail with a question. It names the company and the last day, and where to answer; no person and no number. */
@Singleton
class Aantalpost {
    private final String adres;

    Aantalpost(@Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

    /** The first mail: one for each beheerder of each company. */
    Brief vraag(WachtRepository.Lezer lezer) {
        return new Brief(
                sleutel(lezer),
                lezer.email(),
                Melding.van("aantallen.mail.onderwerp").tekst(),
                Melding.van(
                                lezer.soort().vraagtVolgendJaar() ? "aantallen.mail.najaar" : "aantallen.mail.voorjaar",
                                lezer.bedrijfsnaam(),
                                String.valueOf(lezer.jaar()),
                                String.valueOf(lezer.jaar() + 1),
                                Kalender.voluit(lezer.sluitOp()),
                                link(lezer))
                        .tekst());
    }

    /** A reminder: one a day at most. */
    Brief herinnering(WachtRepository.Lezer lezer, LocalDate vandaag) {
        return new Brief(
                sleutel(lezer) + ":" + vandaag,
                lezer.email(),
                Melding.van("aantallen.mail.herinnering.onderwerp").tekst(),
                Melding.van(
                                "aantallen.mail.herinnering.tekst",
                                lezer.bedrijfsnaam(),
                                Kalender.voluit(lezer.sluitOp()),
                                link(lezer))
                        .tekst());
    }

    /** The company got more time: one for each new last day. */
    Brief verlenging(WachtRepository.Lezer lezer) {
        return new Brief(
                sleutel(lezer) + ":tot:" + lezer.sluitOp(),
                lezer.email(),
                Melding.van("aantallen.mail.verlenging.onderwerp").tekst(),
                Melding.van(
                                "aantallen.mail.verlenging.tekst",
                                lezer.bedrijfsnaam(),
                                Kalender.voluit(lezer.sluitOp()),
                                link(lezer))
                        .tekst());
    }

    private static String sleutel(WachtRepository.Lezer lezer) {
        return "aantallen:" + lezer.vraag() + ":" + lezer.gebruiker();
    }

    private String link(WachtRepository.Lezer lezer) {
        return adres + "/aantallen/" + lezer.vraag();
    }
}
