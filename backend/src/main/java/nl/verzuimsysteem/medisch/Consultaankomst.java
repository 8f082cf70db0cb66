package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.ConsultRepository.Beginstand;
import nl.verzuimsysteem.spreekuren.AanwezigheidService;
import org.jdbi.v3.core.Jdbi;

/** Records that a werknemer came, when the consult begins. */
@Singleton
class Consultaankomst {
    private final AanwezigheidService aanwezigheid;
    private final Jdbi jdbi;
    private final Clock klok;

    Consultaankomst(AanwezigheidService aanwezigheid, Jdbi jdbi, Clock klok) {
        this.aanwezigheid = aanwezigheid;
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * On the day itself in the way others do it. A consult that is begun later, or by who was lent to another regio, only
     * changes the appointment: nobody waits for that word any more, or it lies outside his scope. Four statements at most.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void leg(Actor actor, Beginstand stand) {
        if (!stand.status().loopt()) {
            return;
        }
        var dag = Kalender.plaatselijk(stand.begin()).toLocalDate();
        if (stand.inBereik() && dag.equals(Kalender.vandaag(klok))) {
            aanwezigheid.aangekomen(actor, stand.afspraak());
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE afspraak SET status = 'AANGEKOMEN', aangekomen_op = :nu, versie = versie + 1
                        WHERE bedrijf_id = :bedrijf AND id = :afspraak AND status IN ('GEPLAND', 'BEVESTIGD')""")
                .bind("bedrijf", stand.bedrijf())
                .bind("afspraak", stand.afspraak())
                .bind("nu", klok.instant())
                .execute());
    }
}
