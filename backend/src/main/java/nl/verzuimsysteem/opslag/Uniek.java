package nl.verzuimsysteem.opslag;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Writes that a unique key of the database may refuse: the key decides who came first, and the other hears of it here. */
public final class Uniek {
    /** MySQL's number for a key that is there already. */
    private static final int DUBBEL = 1062;

    private Uniek() {}

    /** What the write gives; empty when the key was there already: that statement wrote nothing, and the transaction goes on. */
    public static <T> Optional<T> schrijf(Supplier<T> schrijven) {
        try {
            return Optional.of(schrijven.get());
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException oorzaak && oorzaak.getErrorCode() == DUBBEL) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
