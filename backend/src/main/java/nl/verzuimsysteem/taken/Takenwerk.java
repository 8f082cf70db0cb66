package nl.verzuimsysteem.taken;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done about taken in the background. */
@Factory
final class Takenwerk {
    private static final Logger LOG = LoggerFactory.getLogger(Takenwerk.class);
    private static final Duration STEEDS = Duration.ofSeconds(1);
    private static final Duration MINUUT = Duration.ofMinutes(1);
    private static final Duration KWARTIER = Duration.ofMinutes(15);
    /** The hour, in the Netherlands, from which nobody is in the way. */
    private static final int NACHT = 1;

    /** Taken that follow from what somebody just did. */
    @Singleton
    Achtergrondtaak takenBijwerken(BijwerkService service) {
        var actor = Actor.systeem("taken-bijwerken");
        return new Achtergrondtaak(actor.naam(), STEEDS, () -> {
            while (werkBij(service, actor) == BijwerkService.TEGELIJK) {
                // The next batch, in a transaction of its own.
            }
        });
    }

    /** Taken whose first day has come. */
    @Singleton
    Achtergrondtaak takenOpenen(BijwerkService service) {
        var actor = Actor.systeem("taken-openen");
        return new Achtergrondtaak(actor.naam(), MINUUT, () -> {
            while (service.open(actor)) {
                // The next batch, in a transaction of its own.
            }
        });
    }

    /** The mail of the day, once its time has come. */
    @Singleton
    Achtergrondtaak takenHerinneren(HerinnerService service, Herinnertijd tijd, Clock klok) {
        var actor = Actor.systeem("taken-herinneren");
        return new Achtergrondtaak(actor.naam(), MINUUT, () -> {
            if (tijd.isTijd(Kalender.plaatselijk(klok.instant()))) {
                herinner(service, actor);
            }
        });
    }

    /** All cases that run, once a night; a night that was missed is made up for during the day. */
    @Singleton
    Achtergrondtaak takenRonde(RondeService service, Clock klok) {
        var actor = Actor.systeem("taken-ronde");
        return new Achtergrondtaak(actor.naam(), KWARTIER, () -> {
            if (Kalender.plaatselijk(klok.instant()).getHour() >= NACHT) {
                service.loop(actor);
            }
        });
    }

    /** First what is told, and then the mail that tells it. */
    static void herinner(HerinnerService service, Actor actor) {
        while (service.escaleer(actor) == HerinnerService.TEGELIJK) {
            // The next batch, in a transaction of its own.
        }
        while (service.herinner(actor)) {
            // The next people, in a transaction of their own.
        }
    }

    /** A batch; when it fails as a whole, each of its cases alone, so that only the bad one waits. */
    static int werkBij(BijwerkService service, Actor actor) {
        try {
            return service.werkBij(actor);
        } catch (RuntimeException e) {
            LOG.warn("Taken van een reeks dossiers zijn niet bij te werken ({}); nu elk dossier apart", e.toString());
        }
        for (var dossier : service.gemerkt(actor)) {
            try {
                service.werkBij(actor, dossier);
            } catch (RuntimeException e) {
                LOG.error("De taken van dossier {} zijn niet bij te werken", dossier, e);
                service.stelUit(actor, dossier);
            }
        }
        return 0;
    }
}
