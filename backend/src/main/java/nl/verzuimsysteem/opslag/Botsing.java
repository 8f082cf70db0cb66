package nl.verzuimsysteem.opslag;

import java.sql.SQLTransactionRollbackException;
import java.util.Objects;
import java.util.stream.Stream;

/** Two transactions that met. */
public final class Botsing {
    private Botsing() {}

    /** Whether the database ended this one in favour of the other, or let it wait for too long: it can be done again. */
    public static boolean is(Throwable fout) {
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLTransactionRollbackException.class::isInstance);
    }
}
