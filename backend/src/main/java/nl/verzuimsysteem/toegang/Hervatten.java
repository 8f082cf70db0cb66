package nl.verzuimsysteem.toegang;

import static nl.verzuimsysteem.toegang.InloggenMislukt.Reden;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;

/**
 * Lets somebody go on who logged in before, on this node or another: by the cookie of the screens, or by a renewal token
 * of the API. Each time his rights are read again, so that who left or lost a function is out.
 */
@Singleton
public class Hervatten {
    private final AccountRepository accounts;
    private final SessieRepository sessies;
    private final Tokens tokens;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    Hervatten(
            AccountRepository accounts,
            SessieRepository sessies,
            Tokens tokens,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.accounts = accounts;
        this.sessies = sessies;
        this.tokens = tokens;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * The session of a verified token, with the rights of now, in the function he acted in; or, when he lost that one, in
     * another he holds. One statement.
     *
     * @return nothing when the session has ended, the person is no longer active, or he holds no function any more
     */
    public Optional<Sessie> hervat(Token token) {
        return transacties.executeRead(status -> lees(token));
    }

    /**
     * The session of a renewal token, which is good for one use. When it comes a second time somebody has stolen it, or
     * the thief came first: the session ends for both.
     *
     * @throws InloggenMislukt when the token is no good
     */
    public Sessie vernieuw(Actor.Herkomst herkomst, String vernieuwtoken) {
        var token =
                tokens.lees(vernieuwtoken, Token.Soort.VERNIEUWEN).orElseThrow(() -> new InloggenMislukt(Reden.SESSIE));
        var hash = Tokens.hash(token.sessie());
        var nu = klok.instant();
        var sessie = transacties.<Optional<Sessie>>executeWrite(status -> {
            if (sessies.vernieuw(hash, token.gebruiker(), token.vernieuwing(), nu)) {
                return lees(token);
            }
            sessies.beeindig(hash, token.gebruiker(), nu);
            return Optional.empty();
        });
        return sessie.orElseThrow(() -> {
            var niemand = new Actor(
                    token.gebruiker(),
                    "Niet ingelogd",
                    Functie.SYSTEEM,
                    new Bereik.Bedrijven(Set.of(), Set.of()),
                    herkomst);
            audit.weiger(niemand, Handeling.INLOGGEN, Onderwerp.GEEN, "vernieuwtoken gebruikt of sessie voorbij");
            return new InloggenMislukt(Reden.SESSIE);
        });
    }

    private Optional<Sessie> lees(Token token) {
        return accounts.vanSessie(token.gebruiker(), Tokens.hash(token.sessie()), klok.instant())
                .flatMap(gelezen -> sessie(gelezen, token, Kalender.vandaag(klok)));
    }

    /** The session as it is now; nothing when the person holds no function. */
    static Optional<Sessie> sessie(AccountRepository.Gelezen gelezen, Token token, LocalDate vandaag) {
        var account = gelezen.account();
        var rij = Objects.requireNonNull(gelezen.sessie());
        var keuzes = Functies.keuzes(account.functies(), vandaag);
        if (keuzes.isEmpty()) {
            return Optional.empty();
        }
        var nummer = SessieRepository.nummer(Tokens.hash(token.sessie()));
        return Optional.of(new Sessie(
                account.id(),
                account.naam(),
                token.sessie(),
                token.begin(),
                Aanmelden.gekozen(keuzes, token.keuze().isEmpty() ? account.laatsteFunctie() : token.keuze()),
                keuzes,
                Deur.rechten(account.rechtenVersie(), vandaag),
                new Actor.Aanmelding(nummer, rij.factor(), rij.bevestigdOp()),
                rij.vernieuwing()));
    }
}
