package nl.verzuimsysteem.medisch;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Mag;

/** Changes the keys of the medical zone from time to time: who got hold of an old one reads nothing that is there now. */
@Singleton
public class SleutelwisselService {
    private static final int BLADZIJDE = 100;

    private final Sleutelregister sleutels;
    private final Sleutelwissel wissel;
    private final AuditLog audit;
    private final Clock klok;
    private final Duration termijn;

    SleutelwisselService(
            Sleutelregister sleutels,
            Sleutelwissel wissel,
            AuditLog audit,
            Clock klok,
            @Value("${verzuim.medisch.sleutelwissel}") Duration termijn) {
        this.sleutels = sleutels;
        this.wissel = wissel;
        this.audit = audit;
        this.klok = klok;
        this.termijn = termijn;
    }

    /**
     * Gives the next companies whose key is old a new one. Three statements and the audit for each.
     *
     * @return whether there may be more
     */
    @Mag(Handeling.MEDISCHE_SLEUTELS_WISSELEN)
    @Transactional
    public boolean begin(Actor actor) {
        var oud = sleutels.ouderDan(klok.instant().minus(termijn), 0, BLADZIJDE);
        for (var rij : oud) {
            if (wissel.begin(rij)) {
                audit.schrijf(
                        actor,
                        Handeling.MEDISCHE_SLEUTELS_WISSELEN,
                        new Onderwerp(rij.bedrijf(), null, "medische_sleutel", (long) rij.nummer() + 1));
            }
        }
        return oud.size() == BLADZIJDE;
    }

    /** Writes anew what lies under older keys, and leaves those out of which nothing is left. */
    @Mag(Handeling.MEDISCHE_SLEUTELS_WISSELEN)
    @Transactional
    public void rondAf(Actor actor) {
        var rijen = sleutels.metOude(0, BLADZIJDE);
        while (!rijen.isEmpty() && !Thread.currentThread().isInterrupted()) {
            for (var rij : rijen) {
                wissel.schrijfAnders(rij);
                wissel.ruimOp(rij);
            }
            rijen = sleutels.metOude(rijen.getLast().bedrijf().waarde(), BLADZIJDE);
        }
    }
}
