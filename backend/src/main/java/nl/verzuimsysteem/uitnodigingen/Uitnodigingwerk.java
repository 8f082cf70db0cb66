package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;

/** Tells people of their appointments in the background; sending is the work of {@code berichten}. */
@Factory
final class Uitnodigingwerk {
    private static final Duration STEEDS = Duration.ofSeconds(5);
    private static final Duration KWARTIER = Duration.ofMinutes(15);

    /** What just happened to appointments. */
    @Singleton
    Achtergrondtaak uitnodigen(UitnodigService service) {
        var actor = Actor.systeem("uitnodigen");
        return new Achtergrondtaak(actor.naam(), STEEDS, () -> {
            while (service.verwerk(actor) == UitnodigService.TEGELIJK) {
                // The next ones, in a transaction of their own.
            }
        });
    }

    /** Appointments of tomorrow, from some time of the day on. */
    @Singleton
    Achtergrondtaak aanAfspraakHerinneren(
            UitnodigService service,
            Clock klok,
            @Property(name = "verzuim.spreekuur.herinnering", defaultValue = "10:00") String vanaf) {
        var actor = Actor.systeem("afspraken-herinneren");
        var tijd = LocalTime.parse(vanaf);
        return new Achtergrondtaak(actor.naam(), KWARTIER, () -> {
            if (!Kalender.plaatselijk(klok.instant()).toLocalTime().isBefore(tijd)) {
                service.herinner(actor);
            }
        });
    }
}
