package nl.verzuimsysteem.selekt;

import java.util.Map;
import nl.verzuimsysteem.kern.Bladzijde;

/**
 * The first page of the overview.
 *
 * @param aantallen how many there are of each state, whatever state or name the filter asks for; those that are over as far
 *     back as the list goes
 */
public record Overzichtlijst(Bladzijde<Overzichtregel> bladzijde, Map<Overzichtstaat, Long> aantallen) {
    public Overzichtlijst {
        aantallen = Map.copyOf(aantallen);
    }

    public long aantal(Overzichtstaat staat) {
        return aantallen.getOrDefault(staat, 0L);
    }
}
