package nl.verzuimsysteem.taken;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/** Takes the taken of a company along to its new regio, in the transaction of the move. */
@Singleton
class Taakverhuizing {
    private final Jdbi jdbi;

    Taakverhuizing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement, which waits for the cases first: no taak is written for the old regio behind its back. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(
                handle -> handle.createUpdate("""
                        UPDATE dossier d LEFT JOIN taak t ON t.bedrijf_id = d.bedrijf_id AND t.dossier_id = d.id
                        SET d.regio_id = :naar, t.regio_id = :naar
                        WHERE d.bedrijf_id = :bedrijf""").bindMethods(verhuizing).execute());
    }
}
