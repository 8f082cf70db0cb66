package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Lets the agenda of each team lie ready before anybody opens it: a home tells of the coming overleg by the cases on it.
 * Whoever opens the page makes it anew; this one is as old as the last round.
 */
@Singleton
public class OverlegklaarService {
    private final OverlegreeksRepository reeksen;
    private final Agendaschrijver schrijver;

    OverlegklaarService(OverlegreeksRepository reeksen, Agendaschrijver schrijver) {
        this.reeksen = reeksen;
        this.schrijver = schrijver;
    }

    /** The regio's whose team holds an overleg every week. One statement. */
    @Mag(Handeling.OVERLEG_KLAARZETTEN)
    @Transactional(readOnly = true)
    public List<RegioId> regios(Actor actor) {
        return reeksen.actieve(actor.bereik());
    }

    /**
     * Plans the coming overleg of a regio and makes its agenda; one that runs stays as it is, and one that was left running
     * on an earlier day is closed first. Four statements at most, and two more when one was left running; again changes
     * nothing.
     */
    @Mag(Handeling.OVERLEG_KLAARZETTEN)
    @Transactional
    public void zetKlaar(Actor actor, RegioId regio) {
        schrijver.komend(regio).filter(komend -> !komend.loopt()).ifPresent(schrijver::maak);
    }
}
