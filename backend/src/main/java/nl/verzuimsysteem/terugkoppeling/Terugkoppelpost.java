package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Locale;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelmelder.Lezer;

/** The mail that something can be read. It says where, and nothing of whom or what it is about. */
@Singleton
class Terugkoppelpost {
    private final String adres;

    Terugkoppelpost(@Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

    Brief aanWerknemer(Lezer lezer) {
        var taal = Locale.of(lezer.taal());
        return new Brief(
                "terugkoppeling:" + lezer.terugkoppeling() + ":werknemer:" + lezer.gebruiker(),
                lezer.email(),
                Melding.van("terugkoppelingpost.onderwerp").tekst(taal),
                Melding.van("terugkoppelingpost.tekst", adres + "/mijn/terugkoppelingen")
                        .tekst(taal));
    }

    Brief aanWerkgever(Lezer lezer) {
        var plek = lezer.dossier() == null ? "" : "/dossier/" + lezer.dossier() + "/terugkoppelingen";
        return new Brief(
                "terugkoppeling:" + lezer.terugkoppeling() + ":werkgever:" + lezer.gebruiker(),
                lezer.email(),
                Melding.van("terugkoppeling.mail.onderwerp").tekst(),
                Melding.van("terugkoppeling.mail.tekst", adres + plek).tekst());
    }
}
