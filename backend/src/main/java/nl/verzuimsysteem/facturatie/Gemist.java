package nl.verzuimsysteem.facturatie;

import java.time.Instant;
import nl.verzuimsysteem.kern.BedrijfId;

/**
 * A company that a run could not make an invoice for.
 *
 * @param reden why, to be read by who can mend it
 * @param gemistOp the last time it was tried
 */
public record Gemist(BedrijfId bedrijf, String naam, String reden, Instant gemistOp) {}
