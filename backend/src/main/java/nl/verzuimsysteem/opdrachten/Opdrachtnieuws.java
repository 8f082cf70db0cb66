package nl.verzuimsysteem.opdrachten;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells who looks at opdrachten that one has changed, on this node at once and on another within seconds. The news holds
 * keys only: whoever hears it reads again, within his own scope.
 */
@Singleton
public class Opdrachtnieuws {
    private static final Logger LOG = LoggerFactory.getLogger(Opdrachtnieuws.class);
    // Clocks of nodes differ a little, and a transaction may take a while between its stamp and its end.
    private static final Duration OVERLAP = Duration.ofSeconds(20);
    private static final int MEESTE = 1000;

    private final OpdrachtnieuwsRepository repository;
    private final Clock klok;
    private final Duration kijkElke;
    private final Map<Plaats, Set<Luisteraar>> luisteraars = new ConcurrentHashMap<>();
    /** What was told already, so that the look in the database does not tell it again. */
    private final Cache<Versie, Boolean> verteld =
            Caffeine.newBuilder().expireAfterWrite(OVERLAP.multipliedBy(6)).build();

    private @Nullable ScheduledExecutorService wacht;
    private Instant gezienTot = Instant.EPOCH;

    Opdrachtnieuws(
            OpdrachtnieuwsRepository repository,
            Clock klok,
            @Property(name = "verzuim.opdrachten.kijk-elke", defaultValue = "3s") Duration kijkElke) {
        this.repository = repository;
        this.klok = klok;
        this.kijkElke = kijkElke;
    }

    /** News of every order of the team's regio's and companies, whatever its group. */
    public Luisteraar vanTeam(Actor actor, Consumer<OpdrachtGewijzigd> dan) {
        var plaatsen = new HashSet<Plaats>();
        if (actor.bereik() instanceof Bereik.Regios regios) {
            regios.regios().forEach(regio -> plaatsen.add(new Plaats("regio", regio.waarde())));
            regios.toegewezen().forEach(bedrijf -> plaatsen.add(new Plaats("bedrijf", bedrijf.waarde())));
        }
        return luister(plaatsen, dan);
    }

    /**
     * News of the orders of one case.
     *
     * @param dossier that the listener could read
     */
    public Luisteraar vanDossier(DossierId dossier, Consumer<OpdrachtGewijzigd> dan) {
        return luister(Set.of(new Plaats("dossier", dossier.waarde())), dan);
    }

    /** Somebody who listens, until he closes it. */
    public final class Luisteraar implements AutoCloseable {
        private final Set<Plaats> plaatsen;
        private final Consumer<OpdrachtGewijzigd> dan;

        private Luisteraar(Set<Plaats> plaatsen, Consumer<OpdrachtGewijzigd> dan) {
            this.plaatsen = plaatsen;
            this.dan = dan;
        }

        private void hoor(OpdrachtGewijzigd nieuws) {
            try {
                dan.accept(nieuws);
            } catch (RuntimeException e) {
                LOG.warn("A listener could not take news of an order", e);
            }
        }

        @Override
        public void close() {
            stop(this);
        }
    }

    private Luisteraar luister(Set<Plaats> plaatsen, Consumer<OpdrachtGewijzigd> dan) {
        var luisteraar = new Luisteraar(plaatsen, dan);
        plaatsen.forEach(plaats -> luisteraars.compute(plaats, (ignored, eerder) -> {
            var allen = eerder == null ? ConcurrentHashMap.<Luisteraar>newKeySet() : eerder;
            allen.add(luisteraar);
            return allen;
        }));
        begin();
        return luisteraar;
    }

    private void stop(Luisteraar luisteraar) {
        luisteraar.plaatsen.forEach(plaats -> luisteraars.computeIfPresent(plaats, (ignored, allen) -> {
            allen.remove(luisteraar);
            return allen.isEmpty() ? null : allen;
        }));
    }

    @TransactionalEventListener
    void naAfloop(OpdrachtGewijzigd nieuws) {
        vertel(nieuws);
    }

    private void vertel(OpdrachtGewijzigd nieuws) {
        if (verteld.asMap().putIfAbsent(new Versie(nieuws.opdracht(), nieuws.versie()), true) != null) {
            return;
        }
        var horen = new HashSet<Luisteraar>();
        horen.addAll(luisteraars.getOrDefault(new Plaats("regio", nieuws.regio().waarde()), Set.of()));
        horen.addAll(
                luisteraars.getOrDefault(new Plaats("bedrijf", nieuws.bedrijf().waarde()), Set.of()));
        horen.addAll(
                luisteraars.getOrDefault(new Plaats("dossier", nieuws.dossier().waarde()), Set.of()));
        // In threads of their own: the one who acted must not wait for those who look.
        horen.forEach(luisteraar -> Thread.ofVirtual().name("opdrachtnieuws").start(() -> luisteraar.hoor(nieuws)));
    }

    private synchronized void begin() {
        if (wacht == null) {
            gezienTot = klok.instant();
            wacht = Executors.newSingleThreadScheduledExecutor(
                    werk -> Thread.ofPlatform().daemon().name("opdrachtnieuws").unstarted(werk));
            wacht.scheduleWithFixedDelay(this::kijk, kijkElke.toMillis(), kijkElke.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Looks for what other nodes changed, while somebody here listens. */
    private void kijk() {
        try {
            if (luisteraars.isEmpty()) {
                gezienTot = klok.instant();
                return;
            }
            var gewijzigd = repository.sinds(new Bereik.Alles(), gezienTot.minus(OVERLAP), MEESTE);
            gewijzigd.forEach(rij -> vertel(rij.nieuws()));
            if (!gewijzigd.isEmpty()) {
                var laatste = gewijzigd.getLast().gewijzigdOp();
                // A full page means that more follows: go on where it ended.
                gezienTot = gewijzigd.size() == MEESTE
                        ? laatste.plus(OVERLAP)
                        : laatste.isAfter(gezienTot) ? laatste : gezienTot;
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not look for news of orders", e);
        }
    }

    @PreDestroy
    synchronized void eindig() {
        if (wacht != null) {
            wacht.shutdownNow();
        }
    }

    /** Where a listener listens. */
    private record Plaats(String soort, long id) {}

    private record Versie(OpdrachtId opdracht, int versie) {}
}
