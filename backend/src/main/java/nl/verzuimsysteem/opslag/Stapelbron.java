package nl.verzuimsysteem.opslag;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Connections for work that writes many rows at once: a batch on them is one statement with many rows, which is five to
 * nine times as fast. Outside the pool of the users and outside their transactions; whoever opens one commits and closes.
 */
@Singleton
public class Stapelbron {
    private final Jdbi jdbi;

    Stapelbron(
            @Property(name = "verzuim.database.url") String url,
            @Property(name = "verzuim.database.gebruiker", defaultValue = "") String gebruiker,
            @Property(name = "verzuim.database.wachtwoord", defaultValue = "") String wachtwoord) {
        var instellingen = new Properties();
        instellingen.setProperty("user", gebruiker);
        instellingen.setProperty("password", wachtwoord);
        instellingen.setProperty("rewriteBatchedStatements", "true");
        // What is rewritten is never the same text twice: preparing it on the server would only cost.
        instellingen.setProperty("useServerPrepStmts", "false");
        instellingen.setProperty("cachePrepStmts", "false");
        instellingen.setProperty("connectionTimeZone", "UTC");
        instellingen.setProperty("forceConnectionTimeZoneToSession", "true");
        // What stands in the URL wins over these, so what must be otherwise is taken out of it.
        var kaal = url.replaceAll("(useServerPrepStmts|rewriteBatchedStatements|cachePrepStmts)=[^&]*&?", "");
        jdbi = Jdbi.create(() -> verbinding(kaal, instellingen)).installPlugin(new TypedIds());
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    private static Connection verbinding(String url, Properties instellingen) throws SQLException {
        var verbinding = DriverManager.getConnection(url, instellingen);
        verbinding.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return verbinding;
    }

    /** Opens connections; {@code useTransaction} for each part of the work. */
    public Jdbi jdbi() {
        return jdbi;
    }
}
