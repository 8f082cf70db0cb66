package nl.verzuimsysteem.taken;

import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * Which taken a list shows.
 *
 * @param bedrijf only those of one company
 * @param termijn only those that are late, soon or later
 */
public record TakenFilter(
        @Nullable BedrijfId bedrijf, @Nullable Termijn termijn) {
    public static final TakenFilter ALLE = new TakenFilter(null, null);
}
