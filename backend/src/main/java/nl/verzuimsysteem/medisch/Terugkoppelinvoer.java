package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;

/**
 * What stands on the sheet now, complete or not.
 *
 * @param nietMedisch whether the writer says that nothing in it is medical, though a word looks so
 */
public record Terugkoppelinvoer(Terugkoppelinhoud inhoud, boolean nietMedisch) {
    static final Terugkoppelinvoer LEEG = new Terugkoppelinvoer(Terugkoppelinhoud.LEEG, false);
}
