package nl.verzuimsysteem.taken;

import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * Which open cases the overview shows.
 *
 * @param bedrijf only those of one company
 * @param fase only those in one phase
 * @param teLaat only those whose next step is late
 */
public record VoortgangFilter(
        @Nullable BedrijfId bedrijf, @Nullable Fase fase, boolean teLaat) {
    public static final VoortgangFilter ALLE = new VoortgangFilter(null, null, false);

    /** What was asked for, for the audit log; the company stands beside it there. */
    String vraag() {
        return ((fase == null ? "" : fase.name()) + (teLaat ? " TE_LAAT" : "")).strip();
    }
}
