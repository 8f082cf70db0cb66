package nl.verzuimsysteem.overleg;

import java.util.List;
import java.util.Map;

/**
 * All that a screen shows of one overleg.
 *
 * @param punten in the order of the agenda; what was taken off not
 * @param besluiten those of this overleg, in the order in which they were taken
 * @param overig how many cases had each reason and found no place on the agenda
 */
public record Overlegblad(
        Overleg overleg,
        List<Agendapunt> punten,
        List<Besluit> besluiten,
        List<Aanwezige> aanwezig,
        Map<Agendareden, Integer> overig) {
    public Overlegblad {
        punten = List.copyOf(punten);
        besluiten = List.copyOf(besluiten);
        aanwezig = List.copyOf(aanwezig);
        overig = Map.copyOf(overig);
    }
}
