package nl.verzuimsysteem.taken;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/** Takes the taken of a company along to its new regio, in the transaction of the move. */
@Singleton
class Taakverhuizing {
    private final Jdbi jdbi;
    private final Clock klok;

    Taakverhuizing(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * What somebody of the old team had picked up is anybody's of the new one, unless he works there too: he reaches it no
     * more, and others would wait for him. One statement, which waits for the cases first: no taak is written for the old regio behind its back. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dossier d LEFT JOIN taak t ON t.bedrijf_id = d.bedrijf_id AND t.dossier_id = d.id
                        SET d.regio_id = :naar, t.regio_id = :naar,
                            t.toegewezen_aan = IF(t.loopt IS NOT NULL
                              AND t.functie IN ('MMA', 'POB', 'CASEMANAGER', 'BEDRIJFSARTS')
                              AND NOT EXISTS (SELECT 1 FROM gebruiker_functie f
                                WHERE f.gebruiker_id = t.toegewezen_aan AND f.functie = t.functie
                                  AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)
                                  AND (f.regio_id = :naar OR (f.regio_id IS NULL AND f.bedrijf_id = :bedrijf))),
                              NULL, t.toegewezen_aan)
                        WHERE d.bedrijf_id = :bedrijf""")
                .bindMethods(verhuizing)
                .bind("vandaag", Kalender.vandaag(klok))
                .execute());
    }
}
