package nl.verzuimsysteem.selekt;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/** Takes the triages of a company along to its new regio, in the transaction of the move. */
@Singleton
class Selektverhuizing {
    private final Jdbi jdbi;

    Selektverhuizing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE selekt SET regio_id = :naar WHERE bedrijf_id = :bedrijf")
                .bindMethods(verhuizing)
                .execute());
    }
}
