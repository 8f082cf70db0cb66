package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/**
 * The companies of an MMA that are asked how many people work there and have no gebruikersbeheerder: his task is to find
 * one. It is gone as soon as there is one, or the question is answered or closed.
 */
@Singleton
public class BeheerderzoekService {
    private final BeheerderzoekRepository bedrijven;
    private final Clock klok;

    BeheerderzoekService(BeheerderzoekRepository bedrijven, Clock klok) {
        this.bedrijven = bedrijven;
        this.klok = klok;
    }

    /** The companies, the first that closes first. One statement. */
    @Mag(Handeling.BEHEERDER_ZOEKEN)
    @Transactional(readOnly = true)
    public Bladzijde<ZonderBeheerder> lijst(Actor actor, Uitsnede uitsnede) {
        return Bladzijde.van(bedrijven.lijst(actor.bereik(), Kalender.vandaag(klok), uitsnede), uitsnede.aantal());
    }

    /** How many there are. One statement. */
    @Mag(Handeling.BEHEERDER_ZOEKEN)
    @Transactional(readOnly = true)
    public long tel(Actor actor) {
        return bedrijven.tel(actor.bereik(), Kalender.vandaag(klok));
    }
}
