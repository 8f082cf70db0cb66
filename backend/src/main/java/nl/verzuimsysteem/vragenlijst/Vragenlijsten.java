package nl.verzuimsysteem.vragenlijst;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.verzuimsysteem.kern.NietGevonden;
import org.jspecify.annotations.Nullable;

/**
 * Reads questionnaires that are or were in force, for who puts them to somebody. These never change, so they are read
 * once. Which one is in force is asked again after a minute: so long another node may go on with the one before.
 */
@Singleton
public class Vragenlijsten {
    private static final Duration HOUDBAAR = Duration.ofMinutes(1);

    private final Vragenlijstregister register;
    private final Vragenlijstvorm vorm;
    private final Meegeleverd meegeleverd;
    private final Clock klok;
    private final Map<VragenlijstId, Vragenlijst> gelezen = new ConcurrentHashMap<>();
    private volatile @Nullable Geldend geldend;

    Vragenlijsten(Vragenlijstregister register, Vragenlijstvorm vorm, Meegeleverd meegeleverd, Clock klok) {
        this.register = register;
        this.vorm = vorm;
        this.meegeleverd = meegeleverd;
        this.klok = klok;
    }

    /**
     * The one in force; the one that comes with the program when there was none yet. One statement, or none when it was
     * read lately.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Versie geldend() {
        var nu = klok.instant();
        var bekend = geldend;
        if (bekend != null
                && !nu.isBefore(bekend.op())
                && nu.isBefore(bekend.op().plus(HOUDBAAR))) {
            return bekend.versie();
        }
        var versie = versie(register.geldend()
                .orElseGet(() -> meegeleverd.leg(() -> register.geldend().orElseThrow())));
        geldend = new Geldend(versie, nu);
        return versie;
    }

    /**
     * One with which somebody began. One statement, or none when it was read before.
     *
     * @throws NietGevonden when there is none such that is or was in force
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Vragenlijst met(VragenlijstId id) {
        var bekend = gelezen.get(id);
        return bekend != null
                ? bekend
                : versie(register.gepubliceerd(id).orElseThrow(() -> new NietGevonden("vragenlijst", id)))
                        .lijst();
    }

    /** Another one came in force, and all can read it. */
    @TransactionalEventListener
    void op(VragenlijstGepubliceerd ignored) {
        geldend = null;
    }

    private Versie versie(Vragenlijstregister.Inhoudrij rij) {
        var lijst = gelezen.computeIfAbsent(rij.id(), id -> vorm.lees(rij.inhoud()));
        return new Versie(rij.id(), rij.nummer(), lijst);
    }

    /**
     * A version that is or was in force.
     *
     * @param nummer from 1 on
     */
    public record Versie(VragenlijstId id, int nummer, Vragenlijst lijst) {}

    /** @param op when it was read */
    private record Geldend(Versie versie, Instant op) {}
}
