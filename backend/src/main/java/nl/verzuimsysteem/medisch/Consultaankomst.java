package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.medisch.ConsultRepository.Beginstand;
import org.jdbi.v3.core.Jdbi;

/** Records that a werknemer came, when the consult begins. */
@Singleton
class Consultaankomst {
    private final Jdbi jdbi;
    private final Clock klok;

    Consultaankomst(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** One statement. */
    void leg(Actor actor, Beginstand stand) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE afspraak SET status = 'AANGEKOMEN', aangekomen_op = :nu, versie = versie + 1
                        WHERE bedrijf_id = :bedrijf AND id = :afspraak AND status IN ('GEPLAND', 'BEVESTIGD')""")
                .bind("bedrijf", stand.bedrijf())
                .bind("afspraak", stand.afspraak())
                .bind("nu", klok.instant())
                .execute());
    }
}
