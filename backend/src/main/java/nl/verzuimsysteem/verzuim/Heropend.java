package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;

/**
 * A case runs on as if it had not been closed: its recovery or withdrawal was undone or corrected. Published in the
 * transaction of that act. What lapsed because of the closing holds again.
 */
public record Heropend(BedrijfId bedrijf, DossierId dossier) {}
