package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/**
 * The companies of an MMA that are asked how many people work there and have no gebruikersbeheerder: his task is to find
 * one. It is gone as soon as there is one, or the question is answered or closed.
 */
@Singleton
public class BeheerderzoekService {
    /** The companies, the first that closes first. One statement. */
    @Mag(Handeling.BEHEERDER_ZOEKEN)
    @Transactional(readOnly = true)
    public Bladzijde<ZonderBeheerder> lijst(Actor actor, Uitsnede uitsnede) {
        return new Bladzijde<>(List.of(), false);
    }

    /** How many there are. One statement. */
    @Mag(Handeling.BEHEERDER_ZOEKEN)
    @Transactional(readOnly = true)
    public long tel(Actor actor) {
        return 0;
    }
}
