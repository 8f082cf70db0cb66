package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;

/** Looks at the links that people come in with, and writes down each that opens nothing. */
@Singleton
class Toegangsdeur {
    /** Nobody guesses 256 bits; this only keeps who tries from filling the log. */
    private static final int REGELS_PER_ADRES = 20;

    private static final Duration VENSTER = Duration.ofMinutes(15);
    private static final int LANGSTE = 100;

    private final ToegangslinkRepository links;
    private final AccountRepository accounts;
    private final Inlogrem regels;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    Toegangsdeur(
            ToegangslinkRepository links,
            AccountRepository accounts,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.links = links;
        this.accounts = accounts;
        this.regels = new Inlogrem(klok, REGELS_PER_ADRES, REGELS_PER_ADRES, VENSTER);
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** @throws LinkVoorbij when it opens nothing; why not stays inside */
    ToegangslinkRepository.Link lees(Actor.Herkomst herkomst, String token, Linksoort soort) {
        if (token.isEmpty() || token.length() > LANGSTE) {
            throw geweigerd(herkomst, soort);
        }
        return transacties
                .executeRead(status -> links.geldig(Tokens.hash(token), soort, klok.instant()))
                .orElseThrow(() -> geweigerd(herkomst, soort));
    }

    /** The person the link was sent to, for the audit log. */
    Actor bezoeker(ToegangslinkRepository.Link link, Actor.Herkomst herkomst) {
        return Bezoeker.actor(accounts.metInlognaam(link.inlognaam()).orElse(null), herkomst, Kalender.vandaag(klok));
    }

    private LinkVoorbij geweigerd(Actor.Herkomst herkomst, Linksoort soort) {
        if (regels.laatToe("", herkomst.adres())) {
            audit.weiger(
                    Bezoeker.actor(null, herkomst, Kalender.vandaag(klok)),
                    Handeling.INLOGGEN,
                    Onderwerp.GEEN,
                    "link " + soort.pad());
        }
        return new LinkVoorbij();
    }
}
