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
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.toegang.Mag;

/** What only the bedrijfsarts can say of leave for pregnancy and birth: one word, and never a reason. */
@Singleton
public class VerlofService {
    private final BeeldRepository repository;
    private final Vastlegging vastlegging;

    VerlofService(BeeldRepository repository, Vastlegging vastlegging) {
        this.repository = repository;
        this.vastlegging = vastlegging;
    }

    /**
     * Records whether sickness directly before and directly after a leave has one cause (WIA 23 lid 3): with another cause
     * the spell after it is a case of its own. Five statements; about ten more when cases join or split by it. The same
     * word again changes nothing.
     *
     * @param van the first day of the leave
     * @param oorzaak the same or another
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code van} or {@code oorzaak}
     * @throws Conflict when the case is none any more, or is being changed
     */
    @Mag(Handeling.VERLOF_BEOORDELEN)
    @Transactional
    public void beoordeel(Actor actor, DossierId dossier, LocalDate van, Verlof.Oorzaak oorzaak) {
        var stand = repository.van(actor.bereik(), dossier).orElseThrow(() -> new NietGevonden("dossier", dossier));
        VerzuimwijzigingService.eisGeldig(stand, dossier);
        if (oorzaak == Verlof.Oorzaak.ONBEKEND) {
            throw OngeldigeInvoer.veld("oorzaak", "dossier.verlof.oorzaak");
        }
        var na = Toepassing.beoordeeld(stand.beeld(), van, oorzaak);
        if (na.equals(stand.beeld())) {
            return;
        }
        var doel = Indeling.van(stand.beeld(), na);
        var akte = Spelakte.beoordeling(van, oorzaak)
                .met(Spelwoorden.beoordeling(oorzaak == Verlof.Oorzaak.ZELFDE, stand.beeld(), doel));
        try {
            vastlegging.schrijf(actor, stand, dossier.waarde(), doel, akte);
        } catch (Ingehaald e) {
            throw new Conflict("dossier.gewijzigd");
        }
    }
}
