package nl.verzuimsysteem.bezorging;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Mag;

/** Tells who keeps the application which mail and SMS did not arrive of late, so that he mends what is wrong with many. */
@Singleton
public class BezorgingService {
    /** How far back it looks. */
    public static final int DAGEN = 7;

    private static final int HOOGSTENS = 200;

    private final BezorgingRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    BezorgingService(BezorgingRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** Which, the last first, two hundred at most. Two statements. */
    @Mag(Handeling.BEZORGING_INZIEN)
    @Transactional
    public List<Onbezorgd> lijst(Actor actor) {
        audit.schrijfLijst(actor, Handeling.BEZORGING_INZIEN, Onderwerp.lijst("bericht", null), null);
        return repository.lijst(actor.bereik(), klok.instant().minus(Duration.ofDays(DAGEN)), HOOGSTENS).stream()
                .map(BezorgingRepository.Rij::onbezorgd)
                .toList();
    }
}
