package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;

/**
 * A case does not run any more, though nobody reported recovery: its report was withdrawn or undone, or its spell
 * belongs to another case. Published in the transaction of that act, when more than this one case changed by it: the
 * promise of a talk in a case that stops alone lapses in the statement that stops it.
 */
public record Gestopt(BedrijfId bedrijf, DossierId dossier) {}
