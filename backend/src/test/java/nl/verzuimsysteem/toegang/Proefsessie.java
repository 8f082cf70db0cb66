package nl.verzuimsysteem.toegang;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;

/** A session as a login gives it, without password and code: those are slow on purpose. */
public final class Proefsessie {
    private static final Actor.Herkomst HIER = new Actor.Herkomst(Actor.Kanaal.SCHERM, "127.0.0.1");

    private Proefsessie() {}

    /** In the function that comes first, or the one used last. */
    public static Sessie van(ApplicationContext context, GebruikerId id) {
        var nu = context.getBean(Clock.class).instant();
        var transacties = context.getBean(Argument.of(TransactionOperations.class, Connection.class));
        var token = new Token("", id, Tokens.toeval(16), "", nu, nu, 0);
        var hash = Tokens.hash(token.sessie());
        ((TransactionOperations<?>) transacties).executeWrite(status -> {
            context.getBean(SessieRepository.class)
                    .open(hash, id, HIER, Actor.Factor.TOTP, nu, nu.plus(Tokens.VERNIEUWEN));
            return status;
        });
        return context.getBean(Hervatten.class).hervat(token).orElseThrow();
    }
}
