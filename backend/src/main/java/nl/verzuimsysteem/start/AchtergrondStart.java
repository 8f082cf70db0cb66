package nl.verzuimsysteem.start;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;

/** Background work whose last run failed: whoever keeps the application must look why. */
@Singleton
class AchtergrondStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        return actor.functie() != Functie.FUNCTIONEEL_BEHEERDER
                ? List.of()
                : List.of(new Startvraag(Startreden.ACHTERGROND_STUK, """
                        SELECT NULL AS dag, s.last_failure AS moment, 1 AS laat FROM scheduled_tasks s
                        WHERE s.consecutive_failures > 0 LIMIT :meeste""", Map.of()));
    }
}
