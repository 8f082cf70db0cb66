package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.terugkoppeling.Vervolgstap;

/**
 * What the employer will read of a triage when it is decided so.
 *
 * @param onder the bedrijfsarts who is responsible
 */
public record Selektoordeelbrief(String werknemer, Vervolgstap vervolg, Terugkoppelinhoud inhoud, String onder) {}
