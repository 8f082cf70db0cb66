package nl.verzuimsysteem.medisch;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** What is done for the medical zone in the background. */
@Factory
final class Medischwerk {
    private static final Duration ELK_UUR = Duration.ofHours(1);

    /** New keys where they are old, and what lies under the old ones. */
    @Singleton
    Achtergrondtaak sleutelsWisselen(SleutelwisselService service) {
        var actor = Actor.systeem("medische-sleutels-wisselen");
        return new Achtergrondtaak(actor.naam(), ELK_UUR, () -> {
            var meer = true;
            while (meer && !Thread.currentThread().isInterrupted()) {
                meer = service.begin(actor);
            }
            service.rondAf(actor);
        });
    }

    /** Working notes of consults that were closed some time ago. */
    @Singleton
    Achtergrondtaak werknotitiesVernietigen(ConsultopruimService service) {
        var actor = Actor.systeem("werknotities-vernietigen");
        return new Achtergrondtaak(actor.naam(), ELK_UUR, () -> {
            var meer = true;
            while (meer && !Thread.currentThread().isInterrupted()) {
                meer = service.vernietig(actor) == ConsultopruimService.TEGELIJK;
            }
        });
    }

    /** Answers of triages that were never finished. */
    @Singleton
    Achtergrondtaak halveAntwoordenVernietigen(SelektOpruimService service) {
        var actor = Actor.systeem("halve-antwoorden-vernietigen");
        return new Achtergrondtaak(actor.naam(), ELK_UUR, () -> {
            var meer = true;
            while (meer && !Thread.currentThread().isInterrupted()) {
                meer = service.vernietig(actor) == SelektOpruimService.TEGELIJK;
            }
        });
    }
}
