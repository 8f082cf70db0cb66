package nl.verzuimsysteem.logboek;

import nl.verzuimsysteem.kern.BedrijfId;

/** A company to filter by. */
public record Bedrijfsnaam(BedrijfId id, String naam) {}
