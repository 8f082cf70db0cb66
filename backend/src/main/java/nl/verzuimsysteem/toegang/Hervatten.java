package nl.verzuimsysteem.toegang;

import static nl.verzuimsysteem.toegang.InloggenMislukt.Reden;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
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
    private final Tokens tokens;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    Hervatten(
            AccountRepository accounts,
            Tokens tokens,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * The session of a verified token, with the rights of now. One statement.
     *
     * @return nothing when the session was ended, the person is no longer active, or he lost the function he acted in
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
        var nu = klok.instant();
        var tot = token.begin().plus(Tokens.VERNIEUWEN);
        var eerste = transacties.executeWrite(status -> {
            if (accounts.gebruik(Tokens.hash(token.id()), token.gebruiker(), nu, tot)) {
                accounts.ruimOp(nu);
                return true;
            }
            accounts.gebruik(Tokens.hash(token.sessie()), token.gebruiker(), nu, tot);
            return false;
        });
        if (!eerste) {
            var niemand = new Actor(
                    token.gebruiker(),
                    "Niet ingelogd",
                    Functie.SYSTEEM,
                    new Bereik.Bedrijven(Set.of(), Set.of()),
                    herkomst);
            audit.weiger(niemand, Handeling.INLOGGEN, Onderwerp.GEEN, "vernieuwtoken al gebruikt");
            throw new InloggenMislukt(Reden.SESSIE);
        }
        return hervat(token).orElseThrow(() -> new InloggenMislukt(Reden.SESSIE));
    }

    private Optional<Sessie> lees(Token token) {
        return accounts.vanSessie(token.gebruiker(), Tokens.hash(token.sessie()))
                .flatMap(account -> {
                    var keuzes = Functies.keuzes(account.functies(), Kalender.vandaag(klok));
                    return keuzes.stream()
                            .filter(keuze -> keuze.sleutel().equals(token.keuze()))
                            .findFirst()
                            .map(keuze -> new Sessie(
                                    account.id(), account.naam(), token.sessie(), token.begin(), keuze, keuzes));
                });
    }
}
