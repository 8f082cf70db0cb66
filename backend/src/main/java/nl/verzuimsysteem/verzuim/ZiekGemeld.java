package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;

/**
 * Somebody was reported sick. Published in the transaction of the report.
 *
 * @param samengesteld whether the spell joined a case that was closed less than four weeks ago
 */
public record ZiekGemeld(BedrijfId bedrijf, DossierId dossier, LocalDate eersteZiektedag, boolean samengesteld) {}
