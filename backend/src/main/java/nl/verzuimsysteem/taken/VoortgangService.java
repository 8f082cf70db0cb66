package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** All open cases by phase: what is next, whose turn it is, and what is late. */
@Singleton
public class VoortgangService {
    VoortgangService() {}

    /** One page of open cases, the latest first. Two statements, one for a further page. */
    @Mag(Handeling.VOORTGANG_INZIEN)
    @Transactional
    public Bladzijde<VoortgangRij> lijst(Actor actor, VoortgangFilter filter, Uitsnede uitsnede) {
        return new Bladzijde<>(List.of(), false);
    }

    /** How many open cases there are in each phase, in the order of the phases. One statement. */
    @Mag(Handeling.VOORTGANG_INZIEN)
    @Transactional(readOnly = true)
    public List<FaseTelling> tellingen(Actor actor, @Nullable BedrijfId bedrijf) {
        return List.of();
    }
}
