package nl.verzuimsysteem.opdrachten;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/** The mail about opdrachten. It says that something is ready and where; no names, no company, no text of the order. */
@Singleton
class OpdrachtPost {
    private final String adres;

    OpdrachtPost(@Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

    /** To the mailbox of the team: a new order. */
    Brief verstuurd(OpdrachtId opdracht, String postbus) {
        return brief(opdracht, "verstuurd", postbus, Soort.VERSTUURD, werklijst(opdracht));
    }

    /** To a member of the team: an order nobody picked up in time. */
    Brief alarm(OpdrachtId opdracht, GebruikerId lid, String email) {
        return brief(opdracht, "alarm:" + lid, email, Soort.ALARM, werklijst(opdracht));
    }

    /** To the sender: a question. Each question is a mail of its own. */
    List<Brief> vraag(Stand stand) {
        return naar(stand.afzender(), stand, "vraag:" + stand.versie(), Soort.VRAAG, dossier(stand.dossier()));
    }

    /** To the sender: an answer. */
    List<Brief> uitgevoerd(Stand stand) {
        return naar(stand.afzender(), stand, "uitgevoerd", Soort.ANTWOORD, dossier(stand.dossier()));
    }

    /** To the sender: the order came back. */
    List<Brief> teruggestuurd(Stand stand) {
        return naar(stand.afzender(), stand, "teruggestuurd", Soort.ANTWOORD, dossier(stand.dossier()));
    }

    /** To the one who asked a question: the answer to it. */
    List<Brief> toegelicht(Stand stand) {
        return naar(
                stand.uitvoerderEmail(),
                stand,
                "toegelicht:" + stand.versie(),
                Soort.TOEGELICHT,
                werklijst(stand.id()));
    }

    private List<Brief> naar(@Nullable String email, Stand stand, String oorzaak, Soort soort, String link) {
        return email == null ? List.of() : List.of(brief(stand.id(), oorzaak, email, soort, link));
    }

    private static Brief brief(OpdrachtId opdracht, String oorzaak, String aan, Soort soort, String link) {
        return new Brief(
                "opdracht:" + opdracht + ":" + oorzaak,
                aan,
                Melding.van(soort.onderwerp).tekst(),
                Melding.van(soort.tekst, link).tekst());
    }

    private String werklijst(OpdrachtId opdracht) {
        return adres + "/werklijst/" + opdracht;
    }

    private String dossier(DossierId dossier) {
        return adres + "/dossier/" + dossier + "/opdrachten";
    }

    /** The words of a mail. */
    private enum Soort {
        VERSTUURD("opdrachten.mail.verstuurd.onderwerp", "opdrachten.mail.verstuurd.tekst"),
        ALARM("opdrachten.mail.alarm.onderwerp", "opdrachten.mail.alarm.tekst"),
        VRAAG("opdrachten.mail.vraag.onderwerp", "opdrachten.mail.vraag.tekst"),
        ANTWOORD("opdrachten.mail.antwoord.onderwerp", "opdrachten.mail.antwoord.tekst"),
        TOEGELICHT("opdrachten.mail.toegelicht.onderwerp", "opdrachten.mail.toegelicht.tekst");

        private final String onderwerp;
        private final String tekst;

        Soort(String onderwerp, String tekst) {
            this.onderwerp = onderwerp;
            this.tekst = tekst;
        }
    }
}
