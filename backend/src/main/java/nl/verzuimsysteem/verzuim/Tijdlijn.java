package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

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
        schrijf(actor, gebeurtenis, null, null);
    }

    /**
     * Adds an entry of an act on spells. One statement.
     *
     * @param voor how all stood before it, when it can be undone
     * @param terugVan the entry it undid
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void schrijf(Actor actor, NieuweGebeurtenis gebeurtenis, @Nullable String voor, @Nullable Long terugVan) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, datum, onderwerp, tekst, opdracht_id,
                               door, door_functie, voor, terug_van)
                        VALUES (:bedrijf, :dossier, :moment, :soort, :datum, :onderwerp, :tekst, :opdracht,
                               :door, :functie, :voor, :terugVan)""")
                .bindMethods(gebeurtenis)
                .bind("voor", voor)
                .bind("terugVan", terugVan)
                .bind("moment", klok.instant())
                .bind("door", actor.naam())
                .bind("functie", actor.functie())
                .execute());
    }
}
