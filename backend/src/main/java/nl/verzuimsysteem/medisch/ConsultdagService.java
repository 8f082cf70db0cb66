package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Mag;

/** The day of a POB or bedrijfsarts. */
@Singleton
public class ConsultdagService {
    private static final int MEESTE_OPEN = 50;

    private final ConsultRepository repository;
    private final Consultdeur deur;
    private final AuditLog audit;

    ConsultdagService(ConsultRepository repository, Consultdeur deur, AuditLog audit) {
        this.repository = repository;
        this.deur = deur;
        this.audit = audit;
    }

    /**
     * His own appointments of a day and, but for confidential ones, those of colleagues he stands in for; and what he has not
     * closed yet, whatever day it is of. Three statements, one of which logs the look.
     */
    @Mag(Handeling.MEDISCH_INZIEN)
    @Transactional
    public Consultdag dag(Actor actor, LocalDate dag) {
        var wie = deur.lezer(actor);
        var afspraken = repository.dag(
                actor.bereik(),
                wie,
                dag.atStartOfDay(Kalender.NEDERLAND).toInstant(),
                dag.plusDays(1).atStartOfDay(Kalender.NEDERLAND).toInstant());
        var open = repository.open(actor.bereik(), wie, MEESTE_OPEN);
        audit.schrijfLijst(actor, Handeling.MEDISCH_INZIEN, Onderwerp.lijst("spreekuurdag", null), dag.toString());
        return new Consultdag(dag, afspraken, open);
    }
}
