package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;

/**
 * A case does not run any more, though nobody reported recovery: its report was withdrawn or undone, or its spell
 * belongs to another case. Published in the transaction of that act.
 */
public record Gestopt(BedrijfId bedrijf, DossierId dossier) {}
