package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/**
 * What has to be planned in the regio's of a planner: steps of cases that ask for a consult, orders of employers, and
 * requests. What has an appointment that runs, or was held, is not on it; after a no-show or a cancellation it is back.
 */
@Singleton
public class TePlannenService {
    private static final String LIJST = "te plannen";

    private final TePlannenRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    TePlannenService(TePlannenRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * A page, by last day. The first page of a look is written in the audit log. Two statements, one for a further page.
     */
    @Mag(Handeling.PLANNING_INZIEN)
    @Transactional
    public Bladzijde<TePlannen> lijst(Actor actor, TePlannenFilter filter, Uitsnede uitsnede) {
        var rijen = repository.bladzijde(actor.bereik(), filter, Kalender.vandaag(klok), uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.PLANNING_INZIEN, Onderwerp.lijst(LIJST, filter.bedrijf()), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * One line, to plan it; also when an appointment runs for it already. Two statements.
     *
     * @throws NietGevonden when it is out of reach
     */
    @Mag(Handeling.PLANNING_INZIEN)
    @Transactional
    public TePlannen regel(Actor actor, Planreden reden) {
        var regel = repository
                .regel(actor.bereik(), reden, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden(LIJST, 0));
        audit.schrijf(
                actor,
                Handeling.PLANNING_INZIEN,
                Onderwerp.van("werknemer", regel.bedrijf(), regel.werknemer(), regel.werknemer()));
        return regel;
    }

    /** How much there is. One statement. */
    @Mag(Handeling.PLANNING_INZIEN)
    @Transactional(readOnly = true)
    public TePlannenTelling tel(Actor actor) {
        return repository.tel(actor.bereik(), Kalender.vandaag(klok), TePlannenTelling.MEESTE);
    }
}
