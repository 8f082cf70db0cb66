package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** How an absence ends: the employee works again. */
@Singleton
public class HerstelService {
    private final VerzuimwijzigingService wijzigingen;

    HerstelService(VerzuimwijzigingService wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    /**
     * Reports that an employee works again and closes the case. Five statements at most, what follows from it included.
     * Reporting the same day again changes nothing.
     *
     * @param eersteDagWeerAanHetWerk the first day fit again; the day before is the last sick day. Today or earlier,
     *     and it may be a day off
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code eersteDagWeerAanHetWerk}
     * @throws Conflict when the case was closed with another day, or is being changed
     */
    @Mag(Handeling.HERSTELD_MELDEN)
    @Transactional
    public void meldHersteld(Actor actor, DossierId dossier, @Nullable LocalDate eersteDagWeerAanHetWerk) {
        if (eersteDagWeerAanHetWerk == null) {
            throw OngeldigeInvoer.veld("eersteDagWeerAanHetWerk", "dossier.datum.leeg");
        }
        wijzigingen.voerUit(actor, dossier, null, new Wijziging.Hersteld(eersteDagWeerAanHetWerk));
    }
}
