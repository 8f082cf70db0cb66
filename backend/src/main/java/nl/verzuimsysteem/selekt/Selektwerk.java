package nl.verzuimsysteem.selekt;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the clock of the triages tick in the background. */
@Factory
final class Selektwerk {
    private static final Logger LOG = LoggerFactory.getLogger(Selektwerk.class);
    private static final Duration MINUUT = Duration.ofMinutes(1);

    @Singleton
    Achtergrondtaak selektVersturen(SelektklokService service) {
        var actor = Actor.systeem("selekt-versturen");
        return new Achtergrondtaak(actor.naam(), MINUUT, () -> {
            while (verwerk(service, actor) == SelektklokService.TEGELIJK) {
                // The next batch, in a transaction of its own.
            }
        });
    }

    /** A batch; when it fails as a whole, each of them alone, so that only the bad one waits. */
    static int verwerk(SelektklokService service, Actor actor) {
        try {
            return service.verwerk(actor);
        } catch (RuntimeException e) {
            LOG.warn("Een reeks vragenlijsten is niet te verwerken ({}); nu elke apart", e.toString());
        }
        for (var id : service.toe(actor)) {
            try {
                service.verwerk(actor, id);
            } catch (RuntimeException e) {
                LOG.error("Vragenlijst {} is niet te verwerken", id, e);
                service.stelUit(actor, id);
            }
        }
        return 0;
    }
}
