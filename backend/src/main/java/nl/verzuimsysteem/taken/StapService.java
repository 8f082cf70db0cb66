package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.toegang.Mag;

/** Recording the steps of a case: what was done, who signed, or until when it waits and why. Never medical. */
@Singleton
public class StapService {
    StapService() {}

    /**
     * Records a step and ends its taak. Recording the same again changes nothing; recording something else for the same
     * step corrects it. Five statements.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link NieuweStap}
     */
    @Mag(Handeling.STAP_VASTLEGGEN)
    @Transactional
    public void legVast(Actor actor, DossierId dossier, NieuweStap stap) {
        throw new NietGevonden("dossier", dossier);
    }

    /**
     * Departs from the term of a step with a reason (RP 5). Five statements.
     *
     * @param tot the last day instead of the present one, and after it
     * @param reden 5 to 500 characters, never medical
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code tot}, {@code reden}, {@code soort}
     */
    @Mag(Handeling.TERMIJN_WIJZIGEN)
    @Transactional
    public void wijkAf(
            Actor actor, DossierId dossier, MijlpaalSoort soort, int volgnummer, LocalDate tot, String reden) {
        throw new NietGevonden("dossier", dossier);
    }

    /**
     * Takes back what was recorded for a step; its taak is open again. Nothing happens when nothing was recorded. Five
     * statements.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.STAP_VASTLEGGEN)
    @Transactional
    public void trekIn(Actor actor, DossierId dossier, MijlpaalSoort soort, int volgnummer) {
        throw new NietGevonden("dossier", dossier);
    }
}
