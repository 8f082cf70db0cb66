package nl.verzuimsysteem.opslag;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Makes Jdbi on Micronaut's data source, whose connections are those of the running transaction.
 */
@Factory
final class JdbiFabriek {
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        var jdbi = Jdbi.create(dataSource).installPlugin(new TypedIds());
        // A handle that closes must leave the transaction alone: Micronaut began it and will end it.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        // Messages of failed statements name their values, and messages end up in the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }
}
