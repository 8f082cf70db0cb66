package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells the sessions of a person that his rights changed, so that his next click reads them again: after a function was
 * given or ended, an account was blocked or released, or a password was changed.
 */
@Singleton
public class Rechtenversie {
    private final Jdbi jdbi;

    Rechtenversie(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the transaction of the change. One statement. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void verhoog(GebruikerId gebruiker) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE gebruiker SET rechten_versie = rechten_versie + 1 WHERE id = :id")
                        .bind("id", gebruiker)
                        .execute());
    }
}
