package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** Lists of cases: who is absent, who was. */
@Singleton
public class VerzuimService {
    private final VerzuimRepository repository;

    VerzuimService(VerzuimRepository repository) {
        this.repository = repository;
    }

    /**
     * One page of cases in the scope of the actor. One statement; two when there are none of the company asked for.
     *
     * @throws NietGevonden when the company asked for lies outside the scope
     */
    @Mag(Handeling.VERZUIM_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<VerzuimRij> lijst(
            Actor actor, VerzuimFilter filter, VerzuimSortering sortering, Uitsnede uitsnede) {
        var rijen = repository.lijst(actor.bereik(), filter, sortering, uitsnede);
        var bedrijf = filter.bedrijf();
        if (rijen.isEmpty() && bedrijf != null && !repository.kent(actor.bereik(), bedrijf)) {
            throw new NietGevonden("bedrijf", bedrijf);
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
    @Transactional(readOnly = true)
    public Afwezigen afwezig(Actor actor, int aantal) {
        var rijen = repository.lijst(
                actor.bereik(), VerzuimFilter.LOPEND, VerzuimSortering.LAATST_ZIEK, Uitsnede.eerste(aantal));
        return rijen.size() > aantal
                ? new Afwezigen(rijen.subList(0, aantal), repository.tel(actor.bereik(), VerzuimFilter.LOPEND))
                : new Afwezigen(rijen, rijen.size());
    }
}
