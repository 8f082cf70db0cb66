package nl.verzuimsysteem.overleg;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Bereik;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells who looks at an overleg that it changed: on this node at once, on another within a second, by one look of each node
 * at all that is watched there. The news holds keys only: whoever hears it reads again, within his own scope.
 */
@Singleton
public class Overlegnieuws {
    private static final Logger LOG = LoggerFactory.getLogger(Overlegnieuws.class);
    /** Whose screen was open so lately is there. */
    static final Duration AANWEZIG = Duration.ofMinutes(1);

    private final OverlegnieuwsRepository repository;
    private final Clock klok;
    private final Duration kijkElke;
    private final Set<Luisteraar> luisteraars = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService wacht;

    Overlegnieuws(
            OverlegnieuwsRepository repository,
            Clock klok,
            @Property(name = "verzuim.overleg.kijk-elke", defaultValue = "1s") Duration kijkElke) {
        this.repository = repository;
        this.klok = klok;
        this.kijkElke = kijkElke;
    }

    /**
     * What is new of an overleg.
     *
     * @param stand of the overleg as it was last told
     * @param mensen whether others came or went
     */
    public record Bericht(OverlegId overleg, int stand, boolean mensen) {
        /** This and what was told before it. */
        public Bericht met(Bericht eerder) {
            return new Bericht(overleg, Math.max(stand, eerder.stand), mensen || eerder.mensen);
        }
    }

    /**
     * News of one overleg.
     *
     * @param gelezen as the listener read it: what changed between that reading and this listening is told too
     */
    public Luisteraar van(Overlegblad gelezen, Consumer<Bericht> dan) {
        var luisteraar = new Luisteraar(gelezen, dan);
        luisteraars.add(luisteraar);
        begin();
        return luisteraar;
    }

    /** Somebody who listens, until he closes it. */
    public final class Luisteraar implements AutoCloseable {
        private final OverlegId overleg;
        private final Consumer<Bericht> dan;
        private int stand;
        private String aanwezig;

        private Luisteraar(Overlegblad gelezen, Consumer<Bericht> dan) {
            this.overleg = gelezen.overleg().id();
            this.stand = gelezen.overleg().stand();
            this.aanwezig = aanwezig(gelezen);
            this.dan = dan;
        }

        private synchronized void hoor(int nu) {
            hoor(nu, aanwezig);
        }

        /** Tells it when it is new to this listener. */
        private synchronized void hoor(int nu, String wie) {
            if (nu <= stand && wie.equals(aanwezig)) {
                return;
            }
            var bericht = new Bericht(overleg, Math.max(stand, nu), !wie.equals(aanwezig));
            stand = bericht.stand();
            aanwezig = wie;
            // In a thread of its own: the one who acted must not wait for those who look.
            Thread.ofVirtual().name("overlegnieuws").start(() -> vertel(bericht));
        }

        private void vertel(Bericht bericht) {
            try {
                dan.accept(bericht);
            } catch (RuntimeException e) {
                LOG.warn("A listener could not take news of an overleg", e);
            }
        }

        @Override
        public void close() {
            luisteraars.remove(this);
        }
    }

    /** Who is there, in the same text as the look in the database gives. */
    private static String aanwezig(Overlegblad gelezen) {
        return gelezen.aanwezig().stream()
                .filter(Aanwezige::nu)
                .map(een -> een.gebruiker().waarde())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    @TransactionalEventListener
    void naAfloop(OverlegGewijzigd nieuws) {
        luisteraars.stream()
                .filter(een -> een.overleg.equals(nieuws.overleg()))
                .forEach(een -> een.hoor(nieuws.stand()));
    }

    private synchronized void begin() {
        if (wacht == null) {
            wacht = Executors.newSingleThreadScheduledExecutor(
                    werk -> Thread.ofPlatform().daemon().name("overlegnieuws").unstarted(werk));
            wacht.scheduleWithFixedDelay(this::kijk, kijkElke.toMillis(), kijkElke.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Looks for what other nodes changed, and for who came and went, while somebody here listens. */
    private void kijk() {
        try {
            var gevolgd = luisteraars.stream().map(een -> een.overleg).collect(Collectors.toSet());
            if (gevolgd.isEmpty()) {
                return;
            }
            var sinds = klok.instant().minus(AANWEZIG);
            for (var nu : repository.standen(new Bereik.Alles(), gevolgd, sinds)) {
                var wie = Objects.requireNonNullElse(nu.aanwezig(), "");
                luisteraars.stream()
                        .filter(een -> een.overleg.equals(nu.id()))
                        .forEach(een -> een.hoor(nu.stand(), wie));
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not look for news of the overleg", e);
        }
    }

    @PreDestroy
    synchronized void eindig() {
        if (wacht != null) {
            wacht.shutdownNow();
        }
    }
}
