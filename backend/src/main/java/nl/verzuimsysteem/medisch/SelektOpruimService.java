package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Destroys the answers of triages that were never finished, some time after they could be, and those that were finished but
 * not judged before the spell was over: nobody reads them, so nobody keeps them (AVG, article 5, first paragraph, e).
 */
@Singleton
public class SelektOpruimService {
    static final int TEGELIJK = 200;
    /**
     * After the last day of the link, whatever ended it earlier, or after the spell: a recovery that is undone before finds all
     * answers.
     */
    static final Duration TERMIJN = Duration.ofDays(28);

    private final Selektantwoordrijen rijen;
    private final AuditLog audit;
    private final Clock klok;

    SelektOpruimService(Selektantwoordrijen rijen, AuditLog audit, Clock klok) {
        this.rijen = rijen;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Destroys the next ones. Five statements, or two when there are none; again destroys nothing more.
     *
     * @return how many; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.SELEKT_ANTWOORDEN_VERNIETIGEN)
    @Transactional
    public int vernietig(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        var weg = new ArrayList<>(rijen.half(klok.instant().minus(TERMIJN), TEGELIJK));
        if (weg.size() < TEGELIJK) {
            weg.addAll(rijen.onbeoordeeld(vandaag.minusDays(TERMIJN.toDays()), vandaag, TEGELIJK - weg.size()));
        }
        if (!weg.isEmpty()) {
            rijen.vernietig(weg);
            audit.schrijf(
                    actor, Handeling.SELEKT_ANTWOORDEN_VERNIETIGEN, Onderwerp.GEEN, weg.size() + " keer antwoorden");
        }
        return weg.size();
    }
}
