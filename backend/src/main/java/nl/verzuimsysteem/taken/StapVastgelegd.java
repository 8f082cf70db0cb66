package nl.verzuimsysteem.taken;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;

/** A step of a case was recorded, corrected or taken back. Published in the transaction in which it happened. */
public record StapVastgelegd(BedrijfId bedrijf, DossierId dossier, MijlpaalSoort soort) {}
