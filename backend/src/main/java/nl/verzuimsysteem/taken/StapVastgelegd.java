package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case was recorded, corrected or taken back. Published in the transaction of the record.
 *
 * @param actor who did so
 * @param was its day until now; {@code null} when it was not recorded
 * @param datum its day from now on; {@code null} when it was taken back
 */
public record StapVastgelegd(
        Actor actor,
        BedrijfId bedrijf,
        DossierId dossier,
        MijlpaalSoort soort,
        @Nullable LocalDate was,
        @Nullable LocalDate datum) {}
