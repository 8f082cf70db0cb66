package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/** Takes what was given along to the new regio of its company, in the transaction of the move. */
@Singleton
class Terugkoppelingverhuizing {
    private final Jdbi jdbi;

    Terugkoppelingverhuizing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE terugkoppeling SET regio_id = :naar WHERE bedrijf_id = :bedrijf")
                        .bindMethods(verhuizing)
                        .execute());
    }
}
