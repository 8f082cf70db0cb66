package nl.verzuimsysteem.medisch;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Mag;

/** Destroys the working notes of consults that were closed some time ago: they are no part of any file. */
@Singleton
public class ConsultopruimService {
    static final int TEGELIJK = 200;

    private final Consultrijen rijen;
    private final AuditLog audit;
    private final Clock klok;
    private final Duration termijn;

    ConsultopruimService(
            Consultrijen rijen,
            AuditLog audit,
            Clock klok,
            @Value("${verzuim.medisch.werknotities}") Duration termijn) {
        this.rijen = rijen;
        this.audit = audit;
        this.klok = klok;
        this.termijn = termijn;
    }

    /**
     * Destroys the next working notes. Four statements, or one when there are none; again destroys nothing more.
     *
     * @return how many; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.WERKNOTITIES_VERNIETIGEN)
    @Transactional
    public int vernietig(Actor actor) {
        var notities = rijen.werknotities(klok.instant().minus(termijn), TEGELIJK);
        if (!notities.isEmpty()) {
            rijen.vernietig(notities);
            audit.schrijf(actor, Handeling.WERKNOTITIES_VERNIETIGEN, Onderwerp.GEEN, notities.size() + " werknotities");
        }
        return notities.size();
    }
}
