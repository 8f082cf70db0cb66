package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case was recorded, corrected or taken back. Published in the transaction of the record.
 *
 * @param actor who did so
 * @param was its day until now; {@code null} when it was not recorded
 * @param datum its day from now on; {@code null} when it was taken back
 * @param wasUitkomst what had come of it until now
 * @param uitkomst what came of it from now on
 */
public record StapVastgelegd(
        Actor actor,
        BedrijfId bedrijf,
        DossierId dossier,
        MijlpaalSoort soort,
        @Nullable LocalDate was,
        @Nullable LocalDate datum,
        @Nullable Uitkomst wasUitkomst,
        @Nullable Uitkomst uitkomst) {

    /** Whether this came of it, until now or from now on. */
    public boolean gaatOver(Uitkomst een) {
        return wasUitkomst == een || uitkomst == een;
    }
}
