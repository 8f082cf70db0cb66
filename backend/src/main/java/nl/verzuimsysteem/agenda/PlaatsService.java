package nl.verzuimsysteem.agenda;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;

/** The places where consults are held. */
@Singleton
public class PlaatsService {
    private static final String SOORT = "spreekuurplaats";

    private final PlaatsRepository plaatsen;
    private final AuditLog audit;

    PlaatsService(PlaatsRepository plaatsen, AuditLog audit) {
        this.plaatsen = plaatsen;
        this.audit = audit;
    }

    /** The places of a regio, those in use first; none when it lies out of scope. One statement. */
    @Mag(Handeling.AGENDA_INZIEN)
    @Transactional(readOnly = true)
    public List<Spreekuurplaats> plaatsen(Actor actor, RegioId regio) {
        return plaatsen.vanRegio(actor.bereik(), regio);
    }

    /**
     * Adds a place. Three statements. The same one again gives the first.
     *
     * @throws NietGevonden when the regio lies out of scope
     * @throws OngeldigeInvoer on the fields of {@link Plaatsinvoer}
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public PlaatsId voegToe(Actor actor, RegioId regio, Plaatsinvoer invoer) {
        if (!plaatsen.kent(actor.bereik(), regio)) {
            throw new NietGevonden("regio", regio);
        }
        var nieuw = invoer.gecontroleerd();
        try {
            var id = plaatsen.voegToe(regio, nieuw);
            schrijf(actor, id, "nieuw");
            return id;
        } catch (PlaatsRepository.NaamBezet e) {
            return plaatsen.vanRegio(actor.bereik(), regio).stream()
                    .filter(een -> nieuw.equals(
                            new Plaatsinvoer(een.naam(), een.straat(), een.postcode(), een.plaats(), een.actief())))
                    .map(Spreekuurplaats::id)
                    .findFirst()
                    .orElseThrow(() -> bezet(nieuw));
        }
    }

    /**
     * Changes a place, or takes it out of use: what is planned there stays. Three statements.
     *
     * @param versie the version that was read
     * @throws NietGevonden when it lies out of scope
     * @throws OngeldigeInvoer on the fields of {@link Plaatsinvoer}
     * @throws Conflict when somebody else changed it
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public void wijzig(Actor actor, PlaatsId id, int versie, Plaatsinvoer invoer) {
        var regio = plaatsen.regio(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
        var nieuw = invoer.gecontroleerd();
        try {
            if (!plaatsen.wijzig(id, regio, versie, nieuw)) {
                throw new Conflict("agenda.gewijzigd");
            }
        } catch (PlaatsRepository.NaamBezet e) {
            throw bezet(nieuw);
        }
        schrijf(actor, id, nieuw.actief() ? "gewijzigd" : "niet meer in gebruik");
    }

    private void schrijf(Actor actor, PlaatsId id, String wat) {
        audit.schrijf(actor, Handeling.AGENDA_BEHEREN, new Onderwerp(null, null, SOORT, id.waarde()), wat);
    }

    private static OngeldigeInvoer bezet(Plaatsinvoer invoer) {
        return OngeldigeInvoer.veld("naam", "agenda.plaats.bezet", invoer.naam());
    }
}
