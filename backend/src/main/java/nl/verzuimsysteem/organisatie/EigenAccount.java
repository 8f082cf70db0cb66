package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.NietDoorU;

/** Four eyes: nobody changes what he himself may do. A colleague with the same function must. */
final class EigenAccount {
    private EigenAccount() {}

    /** @throws NietDoorU when the actor would change his own account */
    static void weiger(Actor actor, GebruikerId wie) {
        if (wie.equals(actor.gebruiker())) {
            throw new NietDoorU("organisatie.eigenAccount");
        }
    }
}
