package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import nl.verzuimsysteem.kern.BedrijfId;

/**
 * How many people work at a company in a year, as far as it is known.
 *
 * @param opgegevenOp when it was given in
 * @param door by whom
 */
public record Cijfer(BedrijfId bedrijf, int jaar, int aantal, Cijfersoort soort, Instant opgegevenOp, String door) {}
