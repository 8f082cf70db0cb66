package nl.verzuimsysteem.aantallen;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;

/** What is done about uitvragen in the background. */
@Factory
final class Uitvraagwerk {
    private static final Duration MINUUT = Duration.ofMinutes(1);
    /** Nobody is reminded at night. */
    private static final LocalTime HERINNER_VANAF = LocalTime.of(7, 30);

    /** First the closing, so that nobody is asked what he cannot answer any more. */
    @Singleton
    Achtergrondtaak aantallenUitvragen(UitvraagwachtService service, Clock klok) {
        var actor = Actor.systeem("aantallen-uitvragen");
        return new Achtergrondtaak(
                actor.naam(),
                MINUUT,
                () -> werk(service, actor, Kalender.plaatselijk(klok.instant()).toLocalTime()));
    }

    static void werk(UitvraagwachtService service, Actor actor, LocalTime tijd) {
        service.sluit(actor);
        while (service.mail(actor)) {
            // The next beheerders, in a transaction of their own.
        }
        if (!tijd.isBefore(HERINNER_VANAF)) {
            while (service.herinner(actor)) {
                // The next companies, in a transaction of their own.
            }
        }
    }
}
