package nl.verzuimsysteem.agenda;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;

/** How long consults take: for the whole arbodienst, and for what is planned from now on. */
@Singleton
public class SpreekuurduurService {
    private final SpreekuurduurRepository repository;
    private final AuditLog audit;

    SpreekuurduurService(SpreekuurduurRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** All kinds. One statement. */
    @Mag(Handeling.SPREEKUURSOORTEN_BEHEREN)
    @Transactional(readOnly = true)
    public List<Spreekuurduur> alle(Actor actor) {
        return repository.alle(actor.bereik());
    }

    /**
     * Changes how long consults of a kind take that are planned from now on. Two statements.
     *
     * @param versie the version that was read
     * @throws OngeldigeInvoer on {@code minuten}
     * @throws Conflict when somebody else changed it
     */
    @Mag(Handeling.SPREEKUURSOORTEN_BEHEREN)
    @Transactional
    public void wijzig(Actor actor, Spreekuursoort soort, int versie, int minuten) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        minuten >= Spreekuurduur.KORTST && minuten <= Spreekuurduur.LANGST,
                        "minuten",
                        "agenda.duur",
                        Spreekuurduur.KORTST,
                        Spreekuurduur.LANGST)
                .klaar();
        if (!repository.wijzig(soort, versie, minuten)) {
            throw new Conflict("agenda.gewijzigd");
        }
        audit.schrijf(
                actor,
                Handeling.SPREEKUURSOORTEN_BEHEREN,
                Onderwerp.lijst("spreekuursoort", null),
                soort + ": " + minuten + " minuten");
    }
}
