package nl.verzuimsysteem.agenda;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;

/** When POB and bedrijfsarts hold no consults after all. */
@Singleton
public class AfwezigheidService {
    private static final String SOORT = "agendablok";

    private final AfwezigheidRepository repository;
    private final HouderRepository houders;
    private final GeraaktRepository afspraken;
    private final AuditLog audit;
    private final Clock klok;

    AfwezigheidService(
            AfwezigheidRepository repository,
            HouderRepository houders,
            GeraaktRepository afspraken,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.houders = houders;
        this.afspraken = afspraken;
        this.audit = audit;
        this.klok = klok;
    }

    /** What is not over yet in a regio, the first first; nothing when it lies out of scope. One statement. */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional(readOnly = true)
    public List<Afwezigheid> lijst(Actor actor, RegioId regio) {
        return repository.vanRegio(actor.bereik(), regio, klok.instant(), Kalender.vandaag(klok));
    }

    /**
     * Records that somebody holds no consults in some time. Four statements. Again with the same key records nothing more.
     *
     * @param ondanksAfspraken whether the user knows which appointments lie in it
     * @return not saved when appointments lie in it and the user does not know that yet
     * @throws NietGevonden when he holds no consults in the scope
     * @throws OngeldigeInvoer on the fields of {@link NieuweAfwezigheid}
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public Gevolg voegToe(Actor actor, NieuweAfwezigheid nieuw, boolean ondanksAfspraken) {
        var professional = nieuw.professional();
        if (professional == null) {
            throw OngeldigeInvoer.veld("professional", "agenda.professional.kies");
        }
        var vandaag = Kalender.vandaag(klok);
        if (!houders.isHouder(actor.bereik(), professional, vandaag)) {
            throw new NietGevonden("agenda", professional);
        }
        var tijdvak = nieuw.tijdvak(vandaag);
        var geraakt = afspraken.lopend(actor.bereik(), professional, tijdvak.van(), tijdvak.tot()).stream()
                .map(GeraaktRepository.Rij::geraakt)
                .toList();
        if (!geraakt.isEmpty() && !ondanksAfspraken) {
            return new Gevolg(false, geraakt);
        }
        if (repository.voegToe(professional, tijdvak, nieuw.sleutel())) {
            audit.schrijf(
                    actor,
                    Handeling.AGENDA_BEHEREN,
                    new Onderwerp(null, null, "agenda", professional.waarde()),
                    "afwezig");
        }
        return new Gevolg(true, geraakt);
    }

    /**
     * Takes an absence away. Three statements.
     *
     * @throws NietGevonden when it is not there, or out of scope
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public void verwijder(Actor actor, AgendablokId id) {
        if (!repository.bestaat(actor.bereik(), id, Kalender.vandaag(klok))) {
            throw new NietGevonden(SOORT, id);
        }
        repository.verwijder(id);
        audit.schrijf(actor, Handeling.AGENDA_BEHEREN, new Onderwerp(null, null, SOORT, id.waarde()), "verwijderd");
    }
}
