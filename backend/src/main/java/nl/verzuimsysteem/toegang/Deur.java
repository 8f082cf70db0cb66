package nl.verzuimsysteem.toegang;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;

/**
 * Asked at every click and every call: is this session still open, and are the rights it was made with still those of
 * now? Who was blocked, lost a function or logged out elsewhere gets no further than here, on any copy of the program.
 */
@Singleton
public class Deur {
    private final SessieRepository sessies;
    private final AuditLog audit;
    private final ConnectionOperations<Connection> verbindingen;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    Deur(
            SessieRepository sessies,
            AuditLog audit,
            ConnectionOperations<Connection> verbindingen,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.sessies = sessies;
        this.audit = audit;
        this.verbindingen = verbindingen;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * A session that is still open.
     *
     * @param rechten the state of the person's rights now; see {@link Sessie#rechten}
     */
    public record Open(String rechten, Actor.Aanmelding aanmelding) {}

    /** Nothing when the session has ended or its person may not come in any more. One statement, by key. */
    public Optional<Open> open(Token token) {
        var hash = Tokens.hash(token.sessie());
        // One statement needs no transaction, whose beginning and end would be asked of the server at every click.
        return verbindingen
                .execute(
                        ConnectionDefinition.DEFAULT,
                        status -> sessies.aanDeDeur(hash, token.gebruiker(), klok.instant()))
                .map(rij -> new Open(
                        rechten(rij.rechtenVersie(), Kalender.vandaag(klok)),
                        new Actor.Aanmelding(SessieRepository.nummer(hash), rij.factor(), rij.bevestigdOp())));
    }

    /** Remembers that the person is at work; the list of his sessions shows it. One statement. */
    public void raakAan(Token token) {
        transacties.executeWrite(status -> {
            sessies.raakAan(Tokens.hash(token.sessie()), token.gebruiker(), klok.instant());
            return status;
        });
    }

    /** Records that somebody came with a token that opens nothing: forged, expired, or of a session that ended. */
    public void weiger(Actor.Herkomst herkomst) {
        var niemand = Bezoeker.actor(null, herkomst, Kalender.vandaag(klok));
        audit.weiger(niemand, Handeling.INLOGGEN, Onderwerp.GEEN, "token niet geldig");
    }

    /** Functions begin and end by date, so a new day is a new state. */
    static String rechten(int versie, LocalDate vandaag) {
        return versie + "@" + vandaag;
    }
}
