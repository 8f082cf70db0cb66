package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.Schrijftaal;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.spreekuren.Afspraken;
import nl.verzuimsysteem.spreekuren.EigenAfspraakService;
import nl.verzuimsysteem.toegang.Inlogrem;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.uitnodigingen.LinkRepository.Link;

/**
 * Where somebody comes in by the link of an invitation, without logging in: he sees that one appointment, and can confirm
 * or cancel it. Who guesses links finds nothing, is told nothing of why, and is not even looked up after a few tries.
 */
@Singleton
public class Uitnodigingsdeur {
    /** Roomy enough for who copies a link wrongly, and for an office behind one address. */
    static final int PER_ADRES = 30;

    private static final int REGELS_PER_ADRES = 20;
    private static final Duration VENSTER = Duration.ofMinutes(15);
    private static final int LANGSTE = 100;

    private final LinkRepository links;
    private final Afspraken afspraken;
    private final EigenAfspraakService eigen;
    private final Agendabestand agenda;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;
    private final Inlogrem rem;
    private final Inlogrem regels;

    Uitnodigingsdeur(
            LinkRepository links,
            Afspraken afspraken,
            EigenAfspraakService eigen,
            Agendabestand agenda,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.links = links;
        this.afspraken = afspraken;
        this.eigen = eigen;
        this.agenda = agenda;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
        this.rem = new Inlogrem(klok, PER_ADRES, PER_ADRES, VENSTER);
        this.regels = new Inlogrem(klok, REGELS_PER_ADRES, REGELS_PER_ADRES, VENSTER);
    }

    /** What a link opens; empty when it opens nothing, whyever. Three statements. */
    public Optional<Genodigde> open(Actor.Herkomst herkomst, String token) {
        return binnen(herkomst, token, link -> {
            audit.schrijf(
                    werknemer(link, herkomst),
                    Handeling.EIGEN_AFSPRAKEN_INZIEN,
                    Onderwerp.van("afspraak", link.bedrijf(), link.werknemer(), link.afspraak()),
                    "uitnodiging");
            return genodigde(link, herkomst);
        });
    }

    /**
     * Says that he comes.
     *
     * @param versie of the appointment as the page showed it
     * @return how it stands then; empty when the link opens nothing any more
     * @throws Conflict when it does not go on any more, or was moved in the meantime
     */
    public Optional<Genodigde> bevestig(Actor.Herkomst herkomst, String token, int versie) {
        return binnen(herkomst, token, link -> {
            eigen.bevestig(werknemer(link, herkomst), link.afspraak(), versie);
            return genodigde(link, herkomst);
        });
    }

    /**
     * Cancels it.
     *
     * @param versie of the appointment as the page showed it
     * @return how it stands then; empty when the link opens nothing any more
     * @throws Conflict when it is too late for that, or it does not go on any more
     */
    public Optional<Genodigde> zegAf(Actor.Herkomst herkomst, String token, int versie) {
        return binnen(herkomst, token, link -> {
            eigen.zegAf(werknemer(link, herkomst), link.afspraak(), versie);
            return genodigde(link, herkomst);
        });
    }

    /** The line for his calendar; empty when the link opens nothing any more. */
    public Optional<byte[]> agenda(Actor.Herkomst herkomst, String token) {
        return binnen(
                herkomst,
                token,
                link -> afspraken.zoek(bereik(link), link.afspraak()).map(agenda::van));
    }

    /** Who is refused holds no connection while that is logged over another one. */
    private <T> Optional<T> binnen(Actor.Herkomst herkomst, String token, Function<Link, Optional<T>> act) {
        if (token.isEmpty() || token.length() > LANGSTE || !rem.laatToe("", herkomst.adres())) {
            weiger(herkomst);
            return Optional.empty();
        }
        var link =
                transacties.executeRead(status -> links.geldig(new Bereik.Alles(), Tokens.hash(token), klok.instant()));
        if (link.isEmpty()) {
            weiger(herkomst);
            return Optional.empty();
        }
        rem.stapGoed("", herkomst.adres());
        return transacties.executeWrite(status -> act.apply(link.get()));
    }

    private Optional<Genodigde> genodigde(Link link, Actor.Herkomst herkomst) {
        return afspraken
                .zoek(bereik(link), link.afspraak())
                .map(afspraak -> new Genodigde(
                        afspraak,
                        Schrijftaal.van(afspraak.taal()).getFirst().getLanguage(),
                        link.telefoonRegio(),
                        eigen.isAfTeZeggen(werknemer(link, herkomst), afspraak)));
    }

    private static Actor werknemer(Link link, Actor.Herkomst herkomst) {
        return new Actor(null, link.naam(), Functie.WERKNEMER, bereik(link), herkomst);
    }

    private static Bereik bereik(Link link) {
        return new Bereik.Eigen(link.bedrijf(), link.werknemer());
    }

    /** Who guesses does not fill the log. */
    private void weiger(Actor.Herkomst herkomst) {
        if (regels.laatToe("", herkomst.adres())) {
            audit.weiger(
                    new Actor(
                            null, "Niet ingelogd", Functie.SYSTEEM, new Bereik.Bedrijven(Set.of(), Set.of()), herkomst),
                    Handeling.EIGEN_AFSPRAKEN_INZIEN,
                    Onderwerp.GEEN,
                    "link afspraak");
        }
    }
}
