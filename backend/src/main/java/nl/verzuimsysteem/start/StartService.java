package nl.verzuimsysteem.start;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.toegang.Mag;

/** The home of every function. */
@Singleton
public class StartService {
    private final List<Startbron> bronnen;
    private final StartRepository repository;
    private final Clock klok;

    StartService(List<Startbron> bronnen, StartRepository repository, Clock klok) {
        this.bronnen = bronnen;
        this.repository = repository;
        this.klok = klok;
    }

    /**
     * What this person must do now in his function, and what he waits for. Numbers and days, no names; so no line in the
     * audit log. One statement, none for who has no reasons at all.
     */
    @Mag(Handeling.START_INZIEN)
    @Transactional(readOnly = true)
    public Start start(Actor actor) {
        var nu = klok.instant();
        var vragen = bronnen.stream()
                .flatMap(bron -> bron.vragen(actor, nu).stream())
                .toList();
        var regels = repository.tel(actor.bereik(), vragen);
        return new Start(
                regels.stream().filter(regel -> !regel.reden().wacht()).toList(),
                regels.stream().filter(regel -> regel.reden().wacht()).toList());
    }
}
