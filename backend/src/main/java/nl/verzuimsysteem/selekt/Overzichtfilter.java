package nl.verzuimsysteem.selekt;

import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * Which triages the overview shows.
 *
 * @param staat only those that are this far; {@code null} for all that are not over
 * @param bedrijf only those of one company
 * @param tekst parts of the name of the werknemer; empty for all
 */
public record Overzichtfilter(
        @Nullable Overzichtstaat staat, @Nullable BedrijfId bedrijf, String tekst) {
    /** All that are not over. */
    public static final Overzichtfilter LOPEND = new Overzichtfilter(null, null, "");

    public Overzichtfilter {
        tekst = tekst.strip();
    }

    /** What was asked for, for the audit log; the company stands beside it there. */
    String vraag() {
        return ((staat == null ? "" : staat.name()) + " " + tekst).strip();
    }
}
