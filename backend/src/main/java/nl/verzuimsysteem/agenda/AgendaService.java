package nl.verzuimsysteem.agenda;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.werknemers.Taal;

/** Whose agenda's there are, and in which languages their owners hold consults. */
@Singleton
public class AgendaService {
    private final HouderRepository houders;
    private final AuditLog audit;
    private final Clock klok;

    AgendaService(HouderRepository houders, AuditLog audit, Clock klok) {
        this.houders = houders;
        this.audit = audit;
        this.klok = klok;
    }

    /** The regio's somebody works in, by name. One statement. */
    @Mag(Handeling.AGENDA_INZIEN)
    @Transactional(readOnly = true)
    public List<Agendaregio> regios(Actor actor) {
        return houders.regios(actor.bereik());
    }

    /** Who can hold consults in a regio, today or later, by name; nobody when it lies out of scope. One statement. */
    @Mag(Handeling.AGENDA_INZIEN)
    @Transactional(readOnly = true)
    public List<Spreekuurhouder> houders(Actor actor, RegioId regio) {
        return houders.houders(actor.bereik(), regio, Kalender.vandaag(klok));
    }

    /**
     * Sets the languages in which somebody holds consults besides Dutch. Four statements.
     *
     * @throws NietGevonden when he holds no consults in the scope
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public void zetTalen(Actor actor, GebruikerId professional, Set<Taal> talen) {
        if (!houders.isHouder(actor.bereik(), professional, Kalender.vandaag(klok))) {
            throw new NietGevonden("agenda", professional);
        }
        var anders = talen.isEmpty() ? EnumSet.noneOf(Taal.class) : EnumSet.copyOf(talen);
        anders.remove(Taal.NL);
        houders.zetTalen(professional, anders);
        audit.schrijf(
                actor,
                Handeling.AGENDA_BEHEREN,
                new Onderwerp(null, null, "agenda", professional.waarde()),
                "talen: " + anders.stream().map(Taal::code).collect(Collectors.joining(", ")));
    }
}
