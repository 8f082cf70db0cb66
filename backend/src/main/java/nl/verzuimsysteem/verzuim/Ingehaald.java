package nl.verzuimsysteem.verzuim;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Somebody else wrote first. */
final class Ingehaald extends RuntimeException {
    /** MySQL's number for a key that is there already. */
    private static final int DUBBEL = 1062;

    private final boolean schoon;

    /** @param schoon whether nothing was written yet, so that reading again gives the answer */
    Ingehaald(boolean schoon) {
        super("Somebody else wrote first", null, false, false);
        this.schoon = schoon;
    }

    boolean isSchoon() {
        return schoon;
    }

    /** The unique keys decide who came first; the other hears of it here. */
    static <T> T bijDubbel(boolean schoon, Supplier<T> schrijven) {
        try {
            return schrijven.get();
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException botsing
                    && botsing.getErrorCode() == DUBBEL) {
                throw new Ingehaald(schoon);
            }
            throw e;
        }
    }
}
