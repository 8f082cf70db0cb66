package nl.verzuimsysteem.bezorging;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** Messages that did not arrive. */
@Singleton
class BezorgingStart implements Startbron {
    private final BezorgingRepository repository;

    BezorgingStart(BezorgingRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        return Rechten.mag(actor, Handeling.BEZORGING_INZIEN)
                ? List.of(repository.start(actor.bereik(), nu.minus(Duration.ofDays(BezorgingService.DAGEN))))
                : List.of();
    }
}
