package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.organisatie.Teamkaart;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.Selekten;
import nl.verzuimsysteem.toegang.Inlogrem;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;

/**
 * Where a werknemer comes in by the link to the questionnaire, without logging in: he answers the questions of that one
 * triage, and nothing else. Who holds a link that was real is told kindly what became of it. Who guesses links finds
 * nothing, is told nothing of why, and is not even looked up after a few tries.
 */
@Singleton
public class Selektdeur {
    /** Roomy enough for who copies a link wrongly, and for many phones behind one address. */
    static final int PER_ADRES = 30;

    private static final int REGELS_PER_ADRES = 20;
    private static final Duration VENSTER = Duration.ofMinutes(15);
    private static final int LANGSTE = 100;

    private final Selekten selekten;
    private final Selektantwoorden antwoorden;
    private final OrganisatieService organisatie;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;
    private final Inlogrem rem;
    private final Inlogrem regels;

    Selektdeur(
            Selekten selekten,
            Selektantwoorden antwoorden,
            OrganisatieService organisatie,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.selekten = selekten;
        this.antwoorden = antwoorden;
        this.organisatie = organisatie;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
        this.rem = new Inlogrem(klok, PER_ADRES, PER_ADRES, VENSTER);
        this.regels = new Inlogrem(klok, REGELS_PER_ADRES, REGELS_PER_ADRES, VENSTER);
    }

    /** What a link opens; empty when we never gave it, or somebody guesses there. Four statements at most. */
    public Optional<Selektbezoek> open(Actor.Herkomst herkomst, String token) {
        if (!isDenkbaar(token) || !rem.laatToe("", herkomst.adres())) {
            weiger(herkomst);
            return Optional.empty();
        }
        var selekt = zoek(token);
        if (selekt.isEmpty()) {
            weiger(herkomst);
            return Optional.empty();
        }
        rem.stapGoed("", herkomst.adres());
        return selekt.map(een -> transacties.executeWrite(status -> bezoek(een, herkomst)));
    }

    /**
     * Keeps one answer, in the place of an earlier one. Four statements; five when it is the first. The address is not
     * slowed here: who comes here was let in by {@link #open}, and what he typed may not be lost by who guesses beside him.
     *
     * @param versie of the questionnaire as it was shown
     * @param vraag code of the question
     * @throws Conflict when it cannot be filled in any more, or was begun with another version: {@link #open} tells
     * @throws OngeldigeInvoer on the code of the question
     */
    public void bewaar(Actor.Herkomst herkomst, String token, VragenlijstId versie, String vraag, Antwoord antwoord) {
        var selekt = binnen(herkomst, token);
        transacties.executeWrite(status -> {
            if (antwoorden.bewaar(selekt, versie, vraag, antwoord, null)) {
                schrijf(selekt, herkomst, "begonnen");
            }
            return status;
        });
    }

    /**
     * He is done. Six statements at most. Again does nothing.
     *
     * @throws Conflict when it cannot be filled in any more, or a question is open
     */
    public void rondAf(Actor.Herkomst herkomst, String token, VragenlijstId versie) {
        var selekt = zoek(token).orElseThrow(() -> onbekend(herkomst));
        if (Selektantwoordstand.van(selekt, klok.instant()) == Selektantwoordstand.INGEVULD) {
            return;
        }
        eisOpen(selekt);
        transacties.executeWrite(status -> {
            antwoorden.rondAf(selekt, versie, null, null);
            schrijf(selekt, herkomst, "ingevuld");
            return status;
        });
    }

    private Selekt binnen(Actor.Herkomst herkomst, String token) {
        var selekt = zoek(token).orElseThrow(() -> onbekend(herkomst));
        eisOpen(selekt);
        return selekt;
    }

    private void eisOpen(Selekt selekt) {
        Selektantwoordstand.van(selekt, klok.instant()).eisOpen();
    }

    private Conflict onbekend(Actor.Herkomst herkomst) {
        weiger(herkomst);
        return new Conflict("selektantwoord.voorbij");
    }

    /** Who is refused holds no connection while that is logged over another one. */
    private Optional<Selekt> zoek(String token) {
        if (!isDenkbaar(token)) {
            return Optional.empty();
        }
        return requireNonNull(transacties.executeRead(status -> selekten.metToken(Tokens.hash(token))));
    }

    private static boolean isDenkbaar(String token) {
        return !token.isEmpty() && token.length() <= LANGSTE;
    }

    private Selektbezoek bezoek(Selekt selekt, Actor.Herkomst herkomst) {
        var stand = Selektantwoordstand.van(selekt, klok.instant());
        schrijf(selekt, herkomst, "link; " + stand);
        if (stand != Selektantwoordstand.OPEN) {
            return new Selektbezoek(stand, selekt.taal(), selekt.telefoonRegio(), null);
        }
        var versie = antwoorden.lijst(selekt);
        var team = organisatie.mijnTeam(werknemer(selekt, herkomst)).stream()
                .map(Teamkaart::team)
                .toList();
        return new Selektbezoek(
                stand,
                selekt.taal(),
                selekt.telefoonRegio(),
                new Selektbezoek.Vragen(
                        versie.id(),
                        versie.lijst(),
                        antwoorden.lees(selekt),
                        namen(team, Functie.BEDRIJFSARTS),
                        namen(team, Functie.POB)));
    }

    private static List<String> namen(List<Team> teams, Functie functie) {
        return teams.stream()
                .flatMap(team -> team.groep(functie).stream())
                .map(Team.Lid::naam)
                .distinct()
                .toList();
    }

    /** Each visit, the beginning and the end; not each answer: that tells nothing more. */
    private void schrijf(Selekt selekt, Actor.Herkomst herkomst, String wat) {
        audit.schrijf(
                werknemer(selekt, herkomst),
                Handeling.EIGEN_SELEKT_INVULLEN,
                Onderwerp.van("selekt", selekt.bedrijf(), selekt.werknemer(), selekt.id()),
                wat);
    }

    private static Actor werknemer(Selekt selekt, Actor.Herkomst herkomst) {
        return new Actor(
                null,
                selekt.werknemernaam(),
                Functie.WERKNEMER,
                new Bereik.Eigen(selekt.bedrijf(), selekt.werknemer()),
                herkomst);
    }

    /** Who guesses does not fill the log. */
    private void weiger(Actor.Herkomst herkomst) {
        if (regels.laatToe("", herkomst.adres())) {
            audit.weiger(
                    new Actor(
                            null, "Niet ingelogd", Functie.SYSTEEM, new Bereik.Bedrijven(Set.of(), Set.of()), herkomst),
                    Handeling.EIGEN_SELEKT_INVULLEN,
                    Onderwerp.GEEN,
                    "link vragenlijst");
        }
    }
}
