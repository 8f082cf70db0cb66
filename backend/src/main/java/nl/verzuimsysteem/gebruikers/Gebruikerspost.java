package nl.verzuimsysteem.gebruikers;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Instant;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Melding;

/** The mail about accounts and their review. It says that something is there, and where; no name, no company. */
@Singleton
class Gebruikerspost {
    private final String adres;

    Gebruikerspost(@Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

    /** To somebody who has a login already: there is one more function in it. */
    Brief functie(GebruikerId gebruiker, String email, Instant nu) {
        return new Brief(
                "gebruiker:" + gebruiker + ":functie:" + nu.toEpochMilli(),
                email,
                Melding.van("gebruikers.mail.functie.onderwerp").tekst(),
                Melding.van("gebruikers.mail.functie.tekst", adres).tekst());
    }

    /** To the address an account had until now. */
    Brief anderAdres(GebruikerId gebruiker, String oud, int versie) {
        return new Brief(
                "gebruiker:" + gebruiker + ":adres:" + versie,
                oud,
                Melding.van("gebruikers.mail.adres.onderwerp").tekst(),
                Melding.van("gebruikers.mail.adres.tekst").tekst());
    }

    /** To who may decide on a request. */
    Brief verzoek(VerzoekId verzoek, GebruikerId aan, String email) {
        return new Brief(
                "gebruiker:verzoek:" + verzoek + ":" + aan,
                email,
                Melding.van("gebruikers.mail.verzoek.onderwerp").tekst(),
                Melding.van("gebruikers.mail.verzoek.tekst", adres + "/beheertaken")
                        .tekst());
    }

    /** To a beheerder: another beheerder made a user who sees the absence of others. */
    Brief bijgekomen(GebruikerId nieuw, GebruikerId aan, String email) {
        return new Brief(
                "gebruiker:" + nieuw + ":bij:" + aan,
                email,
                Melding.van("gebruikers.mail.bij.onderwerp").tekst(),
                Melding.van("gebruikers.mail.bij.tekst", adres + "/gebruikers").tekst());
    }

    /** To a beheerder: the yearly review is ready. */
    Brief controle(ControleId controle, GebruikerId aan, String email) {
        return new Brief(
                "gebruiker:controle:" + controle + ":" + aan,
                email,
                Melding.van("gebruikers.mail.controle.onderwerp").tekst(),
                Melding.van("gebruikers.mail.controle.tekst", adres + "/rechten-nakijken/" + controle)
                        .tekst());
    }
}
