package nl.verzuimsysteem.frequent;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** Looks every ten minutes who reports sick often. Not at the report itself: saving stays as fast as it was. */
@Factory
final class Frequentwacht {
    static final String NAAM = "frequent-verzuim";

    private static final int MINUTEN = 10;

    @Singleton
    Achtergrondtaak frequentVerzuim(FrequentService service) {
        return new Achtergrondtaak(NAAM, Duration.ofMinutes(MINUTEN), () -> {
            var actor = Actor.systeem(NAAM);
            while (service.werkBij(actor) == FrequentService.TEGELIJK) {
                // The next batch, in a transaction of its own.
            }
        });
    }
}
