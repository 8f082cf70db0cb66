package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Mag;

/** Tells employers of what they may read from now on, where the werknemer read it first. */
@Singleton
public class TerugkoppelmeldService {
    private static final int TEGELIJK = 100;

    private final Terugkoppelmelder melder;
    private final AuditLog audit;
    private final Clock klok;

    TerugkoppelmeldService(Terugkoppelmelder melder, AuditLog audit, Clock klok) {
        this.melder = melder;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Tells of the next ones whose moment has come, each once. Six statements; one when there are none.
     *
     * @return whether there may be more
     */
    @Mag(Handeling.TERUGKOPPELING_VERSTUREN)
    @Transactional
    public boolean verstuur(Actor actor) {
        var aantal = melder.meld(klok.instant(), TEGELIJK);
        if (aantal > 0) {
            audit.schrijf(
                    actor,
                    Handeling.TERUGKOPPELING_VERSTUREN,
                    Onderwerp.lijst("terugkoppeling", null),
                    "gemeld " + aantal);
        }
        return aantal == TEGELIJK;
    }
}
