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
 * @param rechten tells this state of his rights from any later one: it changes with each change of them, and with the date
 * @param aanmelding how he came in
 * @param vernieuwing how many times the session was renewed at the API
 */
public record Sessie(
        GebruikerId gebruiker,
        String naam,
        String id,
        Instant begin,
        Functiekeuze keuze,
        List<Functiekeuze> keuzes,
        String rechten,
        Actor.Aanmelding aanmelding,
        int vernieuwing) {

    public Sessie {
        keuzes = List.copyOf(keuzes);
    }

    /** The one who acts, for the services. */
    public Actor actor(Actor.Herkomst herkomst) {
        return new Actor(gebruiker, naam, keuze.functie(), keuze.bereik(), herkomst.binnen(aanmelding));
    }

    /** The same, after he showed again who he is. */
    public Sessie bevestigd(Instant nu) {
        var nieuw = new Actor.Aanmelding(aanmelding.sessie(), aanmelding.factor(), nu);
        return new Sessie(gebruiker, naam, id, begin, keuze, keuzes, rechten, nieuw, vernieuwing);
    }
}
