package nl.verzuimsysteem.opdrachten;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes the orders of a company along to its new regio, in the transaction of the move: those that run stand on the
 * worklist of the new team, where an open screen hears of them.
 */
@Singleton
class Opdrachtverhuizing {
    private final Jdbi jdbi;
    private final Clock klok;

    Opdrachtverhuizing(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** One statement. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE opdracht
                        SET regio_id = :naar, gewijzigd_op = CASE WHEN loopt = 1 THEN :nu ELSE gewijzigd_op END
                        WHERE bedrijf_id = :bedrijf""")
                .bindMethods(verhuizing)
                .bind("nu", klok.instant())
                .execute());
    }
}
