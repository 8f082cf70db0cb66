package nl.verzuimsysteem.factuurpapier;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** Sets the mail of new invoices ready in the background; sending is the work of {@code berichten}. */
@Factory
final class Factuurpostwerk {
    private static final Duration STEEDS = Duration.ofSeconds(10);

    @Singleton
    Achtergrondtaak facturenMailen(FactuurpostService service) {
        var actor = Actor.systeem("facturen-mailen");
        return new Achtergrondtaak(actor.naam(), STEEDS, () -> {
            while (service.zetKlaar(actor)) {
                // The next invoices, in a transaction of their own.
            }
        });
    }
}
