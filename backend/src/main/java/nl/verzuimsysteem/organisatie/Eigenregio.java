package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.RegioId;

/** A regio by its name, to choose from. */
public record Eigenregio(RegioId id, String naam) {}
