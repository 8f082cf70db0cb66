package nl.verzuimsysteem.opslag;

import nl.verzuimsysteem.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** Jdbi beside the program: to prepare rows and to look at what the program wrote. Not counted, not in its pool. */
public final class TestOpslag {
    private TestOpslag() {}

    public static Jdbi jdbi(TestDatabase database) {
        return Jdbi.create(database::connection).installPlugin(new TypedIds());
    }
}
