package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** What is done for terugkoppelingen in the background. */
@Factory
final class Terugkoppelwerk {
    private static final Duration ELKE_MINUUT = Duration.ofMinutes(1);

    /** Tells the employer when it is his moment. */
    @Singleton
    Achtergrondtaak terugkoppelingenMelden(TerugkoppelmeldService service) {
        var actor = Actor.systeem("terugkoppelingen-melden");
        return new Achtergrondtaak(actor.naam(), ELKE_MINUUT, () -> {
            var meer = true;
            while (meer && !Thread.currentThread().isInterrupted()) {
                meer = service.verstuur(actor);
            }
        });
    }
}
