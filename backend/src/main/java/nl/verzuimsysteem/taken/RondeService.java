package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Mag;

/** The nightly round over all cases that run. */
@Singleton
public class RondeService {
    private final Termijnronde ronde;
    private final AuditLog audit;

    RondeService(Termijnronde ronde, AuditLog audit) {
        this.ronde = ronde;
        this.audit = audit;
    }

    /**
     * Computes all cases that run anew and writes what differs, from where the round of today was. Each page is a
     * transaction of its own, on a connection of its own.
     *
     * @return how many taken differed
     */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public long loop(Actor actor) {
        var uitslag = ronde.loop(actor.bereik());
        if (uitslag.bekeken() > 0) {
            audit.schrijf(
                    actor,
                    Handeling.TAKEN_BIJWERKEN,
                    Onderwerp.GEEN,
                    "ronde: dossiers " + uitslag.bekeken() + ", taken " + uitslag.gewijzigd());
        }
        return uitslag.gewijzigd();
    }
}
