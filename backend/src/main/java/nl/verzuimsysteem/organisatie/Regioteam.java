package nl.verzuimsysteem.organisatie;

import java.util.List;

/** A regio with all who work in it today or later, those whom its companies have by name too. */
public record Regioteam(Regio regio, List<Teamplaats> plaatsen) {}
