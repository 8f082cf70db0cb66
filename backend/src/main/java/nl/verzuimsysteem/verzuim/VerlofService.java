package nl.verzuimsysteem.verzuim;

import io.micronaut.context.event.ApplicationEventPublisher;
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
    private final Gevolgenrekening rekening;
    private final ApplicationEventPublisher<VerlofBeoordeeld> gebeurtenissen;

    VerlofService(
            BeeldRepository repository,
            Vastlegging vastlegging,
            Gevolgenrekening rekening,
            ApplicationEventPublisher<VerlofBeoordeeld> gebeurtenissen) {
        this.repository = repository;
        this.vastlegging = vastlegging;
        this.rekening = rekening;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * What an answer would do to the terms; writes nothing. Two statements.
     *
     * @param van the first day of the leave
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code van} or {@code oorzaak}
     * @throws Conflict when the case is none any more
     */
    @Mag(Handeling.VERLOF_BEOORDELEN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeld(Actor actor, DossierId dossier, LocalDate van, Verlof.Oorzaak oorzaak) {
        var stand = lees(actor, dossier);
        return rekening.van(actor, stand, dossier.waarde(), doel(stand, van, oorzaak));
    }

    /**
     * Records whether sickness directly before and directly after a leave has one cause (WIA 23 lid 3): with another cause
     * the spell after it is a case of its own. Six statements; about ten more when cases join or split by it. The same
     * word again changes nothing.
     *
     * @param van the first day of the leave
     * @param oorzaak the same or another
     * @return the case in which he answered it, or that it was joined to
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code van} or {@code oorzaak}
     * @throws Conflict when the case is none any more, or is being changed
     */
    @Mag(Handeling.VERLOF_BEOORDELEN)
    @Transactional
    public DossierId beoordeel(Actor actor, DossierId dossier, LocalDate van, Verlof.Oorzaak oorzaak) {
        if (oorzaak == Verlof.Oorzaak.ONBEKEND) {
            throw OngeldigeInvoer.veld("oorzaak", "dossier.verlof.oorzaak");
        }
        return zet(actor, dossier, van, oorzaak);
    }

    /**
     * Takes the answer back: the question is open again, and until it is answered the spells count together. As many
     * statements as answering it.
     *
     * @param van the first day of the leave
     * @return the case in which he took it back, or that it was joined to
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code van}
     * @throws Conflict when the case is none any more, or is being changed
     */
    @Mag(Handeling.VERLOF_BEOORDELEN)
    @Transactional
    public DossierId neemTerug(Actor actor, DossierId dossier, LocalDate van) {
        return zet(actor, dossier, van, Verlof.Oorzaak.ONBEKEND);
    }

    private DossierId zet(Actor actor, DossierId dossier, LocalDate van, Verlof.Oorzaak oorzaak) {
        var stand = lees(actor, dossier);
        var doel = doel(stand, van, oorzaak);
        if (doel.equals(stand.beeld())) {
            return dossier;
        }
        var akte = Spelakte.beoordeling(van, oorzaak).met(Spelwoorden.beoordeling(oorzaak, stand.beeld(), doel));
        try {
            var nu = vastlegging
                    .schrijf(actor, stand, dossier.waarde(), doel, akte)
                    .dossier();
            gebeurtenissen.publishEvent(new VerlofBeoordeeld(stand.bedrijf(), nu));
            return nu;
        } catch (Ingehaald e) {
            throw new Conflict("dossier.gewijzigd");
        }
    }

    private Verzuimstand lees(Actor actor, DossierId dossier) {
        var stand = repository.van(actor.bereik(), dossier).orElseThrow(() -> new NietGevonden("dossier", dossier));
        VerzuimwijzigingService.eisGeldig(stand, dossier);
        return stand;
    }

    private static Verzuimbeeld doel(Verzuimstand stand, LocalDate van, Verlof.Oorzaak oorzaak) {
        var na = Verloftoepassing.beoordeeld(stand.beeld(), van, oorzaak);
        return na.equals(stand.beeld()) ? na : Indeling.van(stand.beeld(), na);
    }
}
