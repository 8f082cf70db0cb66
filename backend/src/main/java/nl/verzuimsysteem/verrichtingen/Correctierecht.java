package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;

/** Who takes back what: the casemanager and the POB their own time, while no invoice has it; the others everything. */
final class Correctierecht {
    private Correctierecht() {}

    static boolean heeft(Actor actor, boolean eigenTijd, boolean opFactuur) {
        return Rechten.mag(actor, Handeling.VERRICHTING_CORRIGEREN)
                && (!alleenEigen(actor.functie()) || eigenTijd && !opFactuur);
    }

    static boolean alleenEigen(Functie functie) {
        return Rechten.mag(functie, Handeling.TIJD_BOEKEN);
    }
}
