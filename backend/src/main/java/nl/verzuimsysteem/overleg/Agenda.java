package nl.verzuimsysteem.overleg;

import java.util.List;
import java.util.Map;

/**
 * An agenda as it was made.
 *
 * @param plekken in their order
 * @param eraf what was on it, or was taken off by hand
 * @param overig how many cases have each reason and found no place
 */
record Agenda(List<Agendaplek> plekken, List<Agendaplek> eraf, Map<Agendareden, Integer> overig) {
    Agenda {
        plekken = List.copyOf(plekken);
        eraf = List.copyOf(eraf);
        overig = Map.copyOf(overig);
    }
}
