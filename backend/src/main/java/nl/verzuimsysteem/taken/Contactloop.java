package nl.verzuimsysteem.taken;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.verzuim.Gestopt;
import nl.verzuimsysteem.verzuim.Heropend;
import org.jdbi.v3.core.Jdbi;

/** Lets the promise of a next talk lapse when a case stops without recovery, and hold again when it runs on. */
@Singleton
class Contactloop {
    private final Taakstanden standen;
    private final Jdbi jdbi;

    Contactloop(Taakstanden standen, Jdbi jdbi) {
        this.standen = standen;
        this.jdbi = jdbi;
    }

    /** One statement. */
    @EventListener
    void naStoppen(Gestopt gestopt) {
        standen.laatContactVervallen(gestopt.bedrijf(), gestopt.dossier());
    }

    /** One statement. Taken that follow from the terms are brought back by the terms. */
    @EventListener
    void naHeropenen(Heropend heropend) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = 1, einde = NULL
                        WHERE bedrijf_id = :bedrijf AND dossier_id = :dossier AND soort = 'CONTACT'
                          AND loopt IS NULL AND gedaan_op IS NULL AND bron NOT LIKE '%~%'""").bindMethods(heropend).execute());
    }
}
