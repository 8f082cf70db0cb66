package nl.verzuimsysteem.toegang;

import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * Somebody who is logged in, in the function he chose, as his rights are at the moment of reading.
 *
 * @param id random; the same from login to logout
 * @param begin when he gave his password and code
 * @param keuze the function he acts in
 * @param keuzes all functions he can choose from, the present one too
 */
public record Sessie(
        GebruikerId gebruiker, String naam, String id, Instant begin, Functiekeuze keuze, List<Functiekeuze> keuzes) {

    public Sessie {
        keuzes = List.copyOf(keuzes);
    }

    /** The one who acts, for the services. */
    public Actor actor(Actor.Herkomst herkomst) {
        return new Actor(gebruiker, naam, keuze.functie(), keuze.bereik(), herkomst);
    }
}
