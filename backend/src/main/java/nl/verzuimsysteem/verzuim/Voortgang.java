package nl.verzuimsysteem.verzuim;

import java.util.List;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a case, computed when it is looked at, and what they were computed from.
 *
 * @param vervallen whether it is no case any more: then these are no terms of anything
 * @param verloop how much he was absent, oldest first
 * @param stappen what was recorded for the steps, in their order
 * @param ongedaanTeMaken the last act on spells, in words, when it can be undone
 */
public record Voortgang(
        Mijlpalen mijlpalen,
        Feiten feiten,
        boolean vervallen,
        List<Verloopregel> verloop,
        List<Stapregel> stappen,
        @Nullable String ongedaanTeMaken) {
    public Voortgang {
        verloop = List.copyOf(verloop);
        stappen = List.copyOf(stappen);
    }
}
