package nl.verzuimsysteem.aantallen;

import nl.verzuimsysteem.kern.BedrijfId;

/**
 * A company that would be asked.
 *
 * @param regio the name of its regio
 * @param beheerders how many people get the mail
 */
public record Gevraagd(BedrijfId bedrijf, String naam, String regio, long beheerders) {}
