package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * One of many cases that were read together: its facts, or why they could not be read, so that one bad row does not hold
 * up the other cases.
 */
public record Feitenlezing(
        DossierId dossier,
        @Nullable Dossierfeiten feiten,
        @Nullable RuntimeException fout) {}
