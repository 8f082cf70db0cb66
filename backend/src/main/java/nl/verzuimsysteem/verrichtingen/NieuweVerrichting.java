package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was delivered, put in by hand.
 *
 * @param sleutel by which giving it in twice records it once
 * @param dienst the code of a service that is paid each time
 * @param datum on which it was delivered
 * @param reden why, for the employer to read
 * @param nietMedisch whether a word in it that looks medical is not meant so; then it is kept, and logged
 */
public record NieuweVerrichting(
        String sleutel,
        DossierId dossier,
        @Nullable String dienst,
        @Nullable LocalDate datum,
        String reden,
        boolean nietMedisch) {}
