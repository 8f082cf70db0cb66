package nl.verzuimsysteem.vervolg;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;

/**
 * A taak that must be there and is not.
 *
 * @param bron what caused it: one cause, one taak
 * @param dag the day from which its term counts
 */
record Vervolgtaak(BedrijfId bedrijf, RegioId regio, DossierId dossier, String bron, LocalDate dag) {}
