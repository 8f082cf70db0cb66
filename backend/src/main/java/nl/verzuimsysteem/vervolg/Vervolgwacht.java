package nl.verzuimsysteem.vervolg;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** Looks every five minutes what follows from answers: leave that asks for a judgement, and what was missed. */
@Factory
final class Vervolgwacht {
    static final String NAAM = "vervolg";

    private static final int MINUTEN = 5;

    @Singleton
    Achtergrondtaak vervolgBijwerken(VervolgService service) {
        return new Achtergrondtaak(NAAM, Duration.ofMinutes(MINUTEN), () -> {
            var actor = Actor.systeem(NAAM);
            while (service.werkBij(actor) == VervolgService.TEGELIJK) {
                // The next batch, in a transaction of its own.
            }
        });
    }
}
