package nl.verzuimsysteem.ui.tijdlijn;

import java.util.ArrayList;
import java.util.List;

/** Puts marks that would lie over each other under each other: each in the first lane where it has room. */
final class Banen {
    private Banen() {}

    /**
     * The lane of each mark, from 0.
     *
     * @param plekken how far from the left, lowest first
     * @param ruimte how far two marks in a lane lie apart at least
     */
    static List<Integer> verdeel(List<Double> plekken, double ruimte) {
        var laatste = new ArrayList<Double>();
        var banen = new ArrayList<Integer>();
        for (var plek : plekken) {
            var baan = 0;
            while (baan < laatste.size() && plek - laatste.get(baan) < ruimte) {
                baan++;
            }
            if (baan == laatste.size()) {
                laatste.add(plek);
            } else {
                laatste.set(baan, plek);
            }
            banen.add(baan);
        }
        return List.copyOf(banen);
    }

    /** How many lanes there are; at least one. */
    static int aantal(List<Integer> banen) {
        return banen.stream().mapToInt(baan -> baan + 1).max().orElse(1);
    }
}
