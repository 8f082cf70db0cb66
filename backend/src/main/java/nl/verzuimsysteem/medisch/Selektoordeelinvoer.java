package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on a triage and what is told of it, complete or not.
 *
 * @param nietMedisch whether the writer says that nothing in it is medical, though a word looks so
 */
public record Selektoordeelinvoer(@Nullable Vervolgactie actie, Terugkoppelinhoud inhoud, boolean nietMedisch) {
    static final Selektoordeelinvoer LEEG = new Selektoordeelinvoer(null, Terugkoppelinhoud.LEEG, false);
}
