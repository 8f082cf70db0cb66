package nl.verzuimsysteem.opslag;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import nl.verzuimsysteem.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** Jdbi beside the program: to prepare rows and to look at what the program wrote. Not counted, not in its pool. */
public final class TestOpslag {
    private static final int GELIJKTIJDIG = 20;
    private static final long LOSLATEN_NA_MS = 10_000;

    private TestOpslag() {}

    /** On a pool of its own, that is empty a moment after its last use: to connect costs more than most statements. */
    public static Jdbi jdbi(TestDatabase database) {
        var pool = new HikariConfig();
        pool.setPoolName("voorbereiding");
        // Each statement prepared anew: MariaDB refuses some at their second use, such as a sum beside a parameter.
        pool.setJdbcUrl(database.jdbcUrl().replace("cachePrepStmts=true", "cachePrepStmts=false"));
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(GELIJKTIJDIG);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(LOSLATEN_NA_MS);
        return Jdbi.create(new HikariDataSource(pool)).installPlugin(new TypedIds());
    }
}
