package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;

/** The kinds of order there are: the same for every company, and so without a scope. */
@Singleton
class Opdrachtsoorten {
    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    Opdrachtsoorten(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** In the order in which they are offered; those that can no longer be ordered last. */
    List<Opdrachtsoort> alle() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT t.code, REPLACE(t.naam, '{arbodienst}', :arbodienst) AS naam
                        FROM opdrachttype t ORDER BY t.actief DESC, t.volgorde, t.id""")
                .bind("arbodienst", arbodienst.naam())
                .mapTo(Opdrachtsoort.class)
                .list());
    }
}
