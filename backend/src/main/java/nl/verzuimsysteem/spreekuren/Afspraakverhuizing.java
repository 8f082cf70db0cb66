package nl.verzuimsysteem.spreekuren;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/** Takes the appointments of a company along to its new regio, in the transaction of the move. */
@Singleton
class Afspraakverhuizing {
    private final Jdbi jdbi;

    Afspraakverhuizing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE afspraak SET regio_id = :naar WHERE bedrijf_id = :bedrijf")
                .bindMethods(verhuizing)
                .execute());
    }
}
