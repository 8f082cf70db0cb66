package nl.verzuimsysteem.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be started. The message is one Dutch line, fit to show as it is. */
public final class DatabaseStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseStartException(String message) {
        super(message);
    }

    DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
