package nl.verzuimsysteem.teamcijfers;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How often each number of days occurs. Of few cases it tells nothing: the median of two is two people, and the slowest of
 * six is somebody everybody in the team can name.
 */
final class Verdeling {
    /** Fewer show no median. */
    static final int MINSTE_VOOR_MEDIAAN = 5;
    /** With fewer the ninetieth percentile is the slowest one. */
    static final int MINSTE_VOOR_NEGENTIG = 10;

    private static final int TIENDEN = 10;
    private static final int NEGEN = 9;

    private final TreeMap<Integer, Long> aantallen = new TreeMap<>();
    private long samen;

    void voegToe(int dagen, long aantal) {
        aantallen.merge(dagen, aantal, Long::sum);
        samen += aantal;
    }

    /** The middle; of an even number the mean of the two in the middle. */
    OptionalDouble mediaan() {
        return samen < MINSTE_VOOR_MEDIAAN
                ? OptionalDouble.empty()
                : OptionalDouble.of((plaats((samen + 1) / 2) + plaats(samen / 2 + 1)) / 2.0);
    }

    /** The smallest number of days that nine out of ten did not exceed. */
    OptionalInt negentig() {
        return samen < MINSTE_VOOR_NEGENTIG
                ? OptionalInt.empty()
                : OptionalInt.of(plaats((samen * NEGEN + TIENDEN - 1) / TIENDEN));
    }

    /** The how many-th, from 1, from the shortest on. */
    private int plaats(long nummer) {
        var tot = 0L;
        for (var een : aantallen.entrySet()) {
            tot += een.getValue();
            if (tot >= nummer) {
                return een.getKey();
            }
        }
        throw new IllegalStateException("There are only " + tot);
    }
}
