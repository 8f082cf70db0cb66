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

    /**
     * One statement. Taken that follow from the terms are brought back by the terms. In a case that closed by itself no
     * promise holds, also when its recovery is taken back; it holds again when the case opens.
     */
    @EventListener
    void naHeropenen(Heropend heropend) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak t JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        SET t.loopt = 1, t.einde = NULL
                        WHERE t.bedrijf_id = :bedrijf AND t.dossier_id = :dossier AND t.soort IN ('CONTACT', 'WERKGESPREK', 'CASEMANAGER_ADVIES')
                          AND t.loopt IS NULL AND t.gedaan_op IS NULL AND t.bron NOT LIKE '%~%'
                          AND d.gesloten_op IS NULL""").bindMethods(heropend).execute());
    }
}
