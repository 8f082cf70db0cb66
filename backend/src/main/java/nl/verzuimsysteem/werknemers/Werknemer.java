package nl.verzuimsysteem.werknemers;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.WerknemerId;

/**
 * An employee of a company.
 *
 * @param versie given back with a change, so that two people do not overwrite each other
 */
public record Werknemer(WerknemerId id, BedrijfId bedrijf, int versie, WerknemerGegevens gegevens) {}
