package nl.verzuimsysteem.taken;

import nl.verzuimsysteem.kern.Bladzijde;

/**
 * The first page of a list of taken.
 *
 * @param tellingen how many there are, whatever term the filter asks for
 */
public record Takenlijst(Bladzijde<Taak> bladzijde, Tellingen tellingen) {}
