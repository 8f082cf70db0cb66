package nl.verzuimsysteem.toegang;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;

/** A session as a login gives it, without password and code: those are slow on purpose. */
public final class Proefsessie {
    private Proefsessie() {}

    /** In the function that comes first, or the one used last. */
    public static Sessie van(ApplicationContext context, GebruikerId id) {
        var klok = context.getBean(Clock.class);
        var accounts = context.getBean(AccountRepository.class);
        var transacties = context.getBean(Argument.of(TransactionOperations.class, Connection.class));
        var sessie = Tokens.toeval(16);
        var account = ((TransactionOperations<?>) transacties)
                .executeRead(status -> accounts.vanSessie(id, Tokens.hash(sessie)))
                .orElseThrow();
        var keuzes = Functies.keuzes(account.functies(), Kalender.vandaag(klok));
        return new Sessie(
                id,
                account.naam(),
                sessie,
                klok.instant(),
                Aanmelden.gekozen(keuzes, account.laatsteFunctie()),
                keuzes);
    }
}
