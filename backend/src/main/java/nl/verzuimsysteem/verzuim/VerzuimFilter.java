package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows.
 *
 * @param bedrijf only those of one company
 * @param status running or closed
 * @param tekst parts of name or number of the employee; empty for all
 */
public record VerzuimFilter(@Nullable BedrijfId bedrijf, Status status, String tekst) {

    /** Whether a case runs. */
    public enum Status {
        LOPEND,
        AFGESLOTEN
    }

    /** All running cases. */
    public static final VerzuimFilter LOPEND = new VerzuimFilter(null, Status.LOPEND, "");
}
