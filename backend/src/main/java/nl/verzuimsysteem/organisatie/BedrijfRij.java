package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.BedrijfId;

/**
 * A company in a list.
 *
 * @param regio the name of its regio
 * @param werknemers how many employees it has today
 */
public record BedrijfRij(BedrijfId id, String naam, String plaats, String regio, int werknemers) {}
