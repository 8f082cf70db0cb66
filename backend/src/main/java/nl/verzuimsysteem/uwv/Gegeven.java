package nl.verzuimsysteem.uwv;

import nl.verzuimsysteem.kern.Melding;

/**
 * One line of a sheet.
 *
 * @param waarde what UWV wants to know, or where it can be found when it is missing here
 * @param ontbreekt whether it must still be looked up
 */
public record Gegeven(Melding naam, String waarde, boolean ontbreekt) {}
