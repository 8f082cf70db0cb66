package nl.verzuimsysteem.opdrachten;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** Looks every minute for opdrachten that nobody picked up in time. */
@Factory
final class Alarm {
    static final String NAAM = "opdrachten-alarm";

    @Singleton
    Achtergrondtaak opdrachtenAlarm(AlarmService service) {
        return new Achtergrondtaak(NAAM, Duration.ofMinutes(1), () -> {
            var actor = Actor.systeem(NAAM);
            while (service.waarschuw(actor) == AlarmService.TEGELIJK) {
                // The next batch, in a transaction of its own.
            }
        });
    }
}
