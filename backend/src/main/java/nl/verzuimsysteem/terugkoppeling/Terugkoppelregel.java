package nl.verzuimsysteem.terugkoppeling;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;

/**
 * That there is a terugkoppeling, among those of all cases an employer reaches; not what it says.
 *
 * @param dag of the consult, or on which the triage was filled in
 * @param functie of who wrote it
 * @param sinds when the employer could read it first
 * @param nieuw whether that is as short ago as his home counts
 */
public record Terugkoppelregel(
        TerugkoppelingId id,
        DossierId dossier,
        String werknemersnaam,
        String bedrijfsnaam,
        LocalDate dag,
        Functie functie,
        Terugkoppelsoort soort,
        Instant sinds,
        boolean nieuw) {}
