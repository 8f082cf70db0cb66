package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import org.jdbi.v3.core.Jdbi;

/** Writes the Tijdlijn of a case, for this feature and for those that act from a case. Entries are only ever added. */
@Singleton
public class Tijdlijn {
    private final Jdbi jdbi;
    private final Clock klok;

    Tijdlijn(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * Adds an entry, in the transaction of what it tells of. One statement. The caller has made sure that the case lies
     * within the scope of the actor.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, NieuweGebeurtenis gebeurtenis) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO gebeurtenis
                               (bedrijf_id, dossier_id, moment, soort, datum, onderwerp, tekst, opdracht_id, door, door_functie)
                        VALUES (:bedrijf, :dossier, :moment, :soort, :datum, :onderwerp, :tekst, :opdracht, :door, :functie)""")
                .bindMethods(gebeurtenis)
                .bind("moment", klok.instant())
                .bind("door", actor.naam())
                .bind("functie", actor.functie())
                .execute());
    }
}
