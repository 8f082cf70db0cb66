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
        return brief(opdracht, "verstuurd", postbus, "verstuurd", werklijst(opdracht));
    }

    /** To a member of the team: an order nobody picked up in time. */
    Brief alarm(OpdrachtId opdracht, GebruikerId lid, String email) {
        return brief(opdracht, "alarm:" + lid, email, "alarm", werklijst(opdracht));
    }

    /** To the sender: a question. Each question is a mail of its own. */
    List<Brief> vraag(Stand stand) {
        return naar(stand.afzender(), stand, "vraag:" + stand.versie(), "vraag", dossier(stand.dossier()));
    }

    /** To the sender: an answer. */
    List<Brief> uitgevoerd(Stand stand) {
        return naar(stand.afzender(), stand, "uitgevoerd", "antwoord", dossier(stand.dossier()));
    }

    /** To the sender: the order came back. */
    List<Brief> teruggestuurd(Stand stand) {
        return naar(stand.afzender(), stand, "teruggestuurd", "antwoord", dossier(stand.dossier()));
    }

    /** To the one who asked a question: the answer to it. */
    List<Brief> toegelicht(Stand stand) {
        return naar(
                stand.uitvoerderEmail(), stand, "toegelicht:" + stand.versie(), "toegelicht", werklijst(stand.id()));
    }

    private List<Brief> naar(@Nullable String email, Stand stand, String oorzaak, String woorden, String link) {
        return email == null ? List.of() : List.of(brief(stand.id(), oorzaak, email, woorden, link));
    }

    private static Brief brief(OpdrachtId opdracht, String oorzaak, String aan, String woorden, String link) {
        return new Brief(
                "opdracht:" + opdracht + ":" + oorzaak,
                aan,
                Melding.van("opdrachten.mail." + woorden + ".onderwerp").tekst(),
                Melding.van("opdrachten.mail." + woorden + ".tekst", link).tekst());
    }

    private String werklijst(OpdrachtId opdracht) {
        return adres + "/werklijst/" + opdracht;
    }

    private String dossier(DossierId dossier) {
        return adres + "/dossier/" + dossier + "/opdrachten";
    }
}
