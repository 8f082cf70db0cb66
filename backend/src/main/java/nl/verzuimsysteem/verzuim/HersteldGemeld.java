package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;

/**
 * Somebody works again and his case is closed. Published in the transaction of the report.
 *
 * @param hersteldOp the first day fit again
 */
public record HersteldGemeld(BedrijfId bedrijf, DossierId dossier, LocalDate hersteldOp) {}
