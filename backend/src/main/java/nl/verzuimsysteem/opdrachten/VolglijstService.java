package nl.verzuimsysteem.opdrachten;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** What became of the orders an employer sent, over all cases he reaches. */
@Singleton
public class VolglijstService {
    private static final String LIJST = "opdrachten";

    private final VolglijstRepository repository;
    private final Opdrachtsoorten soorten;
    private final AuditLog audit;

    VolglijstService(VolglijstRepository repository, Opdrachtsoorten soorten, AuditLog audit) {
        this.repository = repository;
        this.soorten = soorten;
        this.audit = audit;
    }

    /**
     * One page: of what waits the longest first, of all orders the newest. The first page of a look is written in the audit
     * log. Two statements, one for a further page.
     */
    @Mag(Handeling.OPDRACHTEN_VOLGEN)
    @Transactional
    public Bladzijde<Volglijstregel> lijst(Actor actor, Volglijstfilter filter, Uitsnede uitsnede) {
        var rijen = repository.lijst(actor.bereik(), filter, uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.OPDRACHTEN_VOLGEN, Onderwerp.lijst(LIJST, filter.bedrijf()), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** The kinds of order there are, to filter by. One statement. */
    @Mag(Handeling.OPDRACHTEN_VOLGEN)
    @Transactional(readOnly = true)
    public List<Opdrachtsoort> soorten(Actor actor) {
        return soorten.alle();
    }
}
