package nl.verzuimsysteem.organisatie;

import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;

/**
 * A regio of the arbodienst.
 *
 * @param bedrijven how many companies lie in it that are customers today
 * @param leden how many people work in its team today
 * @param bezet the groups somebody works in for the whole regio today
 */
public record Regio(
        RegioId id,
        String naam,
        String telefoon,
        String email,
        int versie,
        int bedrijven,
        int leden,
        Set<Functie> bezet) {

    /** The groups of a team for which nobody is named. */
    public List<Functie> ontbreekt() {
        return Team.GROEPEN.stream().filter(functie -> !bezet.contains(functie)).toList();
    }
}
