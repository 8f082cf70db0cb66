package nl.verzuimsysteem.aantallen;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes the questions that run along to the new regio of a company, in the transaction of the move: its MMA looks for a
 * beheerder from now on. A question that closed stays where it was counted.
 */
@Singleton
class Aantalverhuizing {
    private final Jdbi jdbi;

    Aantalverhuizing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE aantalvraag SET regio_id = :naar WHERE bedrijf_id = :bedrijf AND loopt = 1")
                .bindMethods(verhuizing)
                .execute());
    }
}
