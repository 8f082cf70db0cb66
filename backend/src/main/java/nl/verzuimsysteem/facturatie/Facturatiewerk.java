package nl.verzuimsysteem.facturatie;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** What is done about invoices in the background. */
@Factory
final class Facturatiewerk {
    private static final Duration STEEDS = Duration.ofSeconds(5);

    /** The invoices of a run that somebody started. */
    @Singleton
    Achtergrondtaak facturenMaken(FactuurrunService service) {
        var actor = Actor.systeem("facturen-maken");
        return new Achtergrondtaak(actor.naam(), STEEDS, () -> service.voerUit(actor));
    }
}
