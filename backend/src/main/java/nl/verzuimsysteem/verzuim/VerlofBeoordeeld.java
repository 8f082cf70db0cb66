package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;

/**
 * The bedrijfsarts answered whether spells around a leave count together, or took that back. Published in the transaction
 * in which it happened.
 *
 * @param dossier the case he answered it in
 */
public record VerlofBeoordeeld(BedrijfId bedrijf, DossierId dossier) {}
