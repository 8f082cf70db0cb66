package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** Lists of cases: who is absent, who was. */
@Singleton
public class VerzuimService {
    private static final String SOORT = "verzuim";

    private final VerzuimRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    VerzuimService(VerzuimRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * One page of cases in the scope of the actor. The first page of a look is written in the audit log. Two statements,
     * one for a further page.
     *
     * @throws NietGevonden when the company asked for lies outside the scope
     */
    @Mag(Handeling.VERZUIM_INZIEN)
    @Transactional
    public Bladzijde<VerzuimRij> lijst(
            Actor actor, VerzuimFilter filter, VerzuimSortering sortering, Uitsnede uitsnede) {
        var rijen = repository.lijst(actor.bereik(), filter, sortering, Kalender.vandaag(klok), uitsnede);
        var bedrijf = filter.bedrijf();
        if (rijen.isEmpty() && bedrijf != null && !repository.kent(actor.bereik(), bedrijf)) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        if (uitsnede.isInzage() && (!rijen.isEmpty() || !filter.tekst().isBlank())) {
            audit.schrijfLijst(
                    actor,
                    Handeling.VERZUIM_INZIEN,
                    Onderwerp.lijst(SOORT, bedrijf),
                    (filter.status() + " " + filter.tekst()).strip());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** How many cases a list holds. One statement. */
    @Mag(Handeling.VERZUIM_INZIEN)
    @Transactional(readOnly = true)
    public long tel(Actor actor, VerzuimFilter filter) {
        return repository.tel(actor.bereik(), filter);
    }

    /**
     * Who is absent now, last reported first. Two statements.
     *
     * @param aantal how many of them, 1 to 200
     */
    @Mag(Handeling.VERZUIM_INZIEN)
    @Transactional
    public Afwezigen afwezig(Actor actor, int aantal) {
        var afwezigen = repository.afwezig(actor.bereik(), Kalender.vandaag(klok), aantal);
        if (!afwezigen.rijen().isEmpty()) {
            audit.schrijfLijst(
                    actor,
                    Handeling.VERZUIM_INZIEN,
                    Onderwerp.lijst(SOORT, null),
                    VerzuimFilter.Status.LOPEND + " eerste " + aantal);
        }
        return afwezigen;
    }
}
