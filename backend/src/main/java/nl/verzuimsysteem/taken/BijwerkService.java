package nl.verzuimsysteem.taken;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Mag;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the taken of cases in line with their terms, a moment after somebody changed a case. Any number of nodes may do
 * it at once, and any of it can be done again.
 */
@Singleton
public class BijwerkService {
    /** How many cases are dealt with in one transaction. */
    public static final int TEGELIJK = 100;

    private static final int OPEN_TEGELIJK = 1000;

    private final Jdbi jdbi;
    private final BijwerkRepository repository;
    private final Bijwerking bijwerking;
    private final AuditLog audit;
    private final ApplicationEventPublisher<DossiersBijgewerkt> gebeurtenissen;
    private final Clock klok;

    BijwerkService(
            Jdbi jdbi,
            BijwerkRepository repository,
            Bijwerking bijwerking,
            AuditLog audit,
            ApplicationEventPublisher<DossiersBijgewerkt> gebeurtenissen,
            Clock klok) {
        this.jdbi = jdbi;
        this.repository = repository;
        this.bijwerking = bijwerking;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Brings some of the marked cases up to date.
     *
     * @return how many; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public int werkBij(Actor actor) {
        return jdbi.withHandle(handle -> {
            var dossiers = repository.neem(handle, actor.bereik(), klok.instant(), TEGELIJK);
            var uitslag = bijwerking.verwerk(handle, actor.bereik(), dossiers);
            if (uitslag.geschreven() > 0 || uitslag.gewisseld() > 0) {
                audit.schrijf(
                        actor,
                        Handeling.TAKEN_BIJWERKEN,
                        Onderwerp.GEEN,
                        "dossiers " + uitslag.bekeken() + ", taken " + uitslag.geschreven()
                                + ", vanzelf gesloten of heropend " + uitslag.gewisseld());
            }
            vertel(dossiers);
            return dossiers.size();
        });
    }

    /** Brings one case up to date, whether it is marked or not. */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public void werkBij(Actor actor, DossierId dossier) {
        jdbi.useHandle(handle -> {
            var vast = repository.houdVast(handle, actor.bereik(), List.of(dossier));
            bijwerking.verwerk(handle, actor.bereik(), vast);
            vertel(vast);
        });
    }

    /** What else follows a case, follows in this transaction. */
    private void vertel(List<DossierId> dossiers) {
        if (!dossiers.isEmpty()) {
            gebeurtenissen.publishEvent(new DossiersBijgewerkt(dossiers));
        }
    }

    /** The marked cases, to go through one by one when they cannot be done together. One statement. */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional(readOnly = true)
    public List<DossierId> gemerkt(Actor actor) {
        return jdbi.withHandle(handle -> repository.gemerkt(handle, actor.bereik(), klok.instant(), TEGELIJK));
    }

    /** Sets a case aside for some minutes, so that it holds up no other. One statement. */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public void stelUit(Actor actor, DossierId dossier) {
        jdbi.useHandle(handle -> bijwerking.stelUit(handle, List.of(dossier)));
    }

    /**
     * Shows some of the taken whose first day has come. One statement.
     *
     * @return whether there may be more
     */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public boolean open(Actor actor) {
        return jdbi.withHandle(handle -> repository.open(handle, Kalender.vandaag(klok), OPEN_TEGELIJK))
                == OPEN_TEGELIJK;
    }
}
