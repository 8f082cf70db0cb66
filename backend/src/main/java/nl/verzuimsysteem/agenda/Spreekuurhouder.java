package nl.verzuimsysteem.agenda;

import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.werknemers.Taal;

/**
 * Somebody who can hold consults in a regio, today or later.
 *
 * @param functie POB or bedrijfsarts; who holds both is there twice
 * @param vervangt whether he stands in for a colleague
 * @param talen which he speaks besides Dutch
 */
public record Spreekuurhouder(GebruikerId id, String naam, Functie functie, boolean vervangt, Set<Taal> talen) {
    public Spreekuurhouder {
        talen = Set.copyOf(talen);
    }
}
