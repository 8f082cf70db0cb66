package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * A company that may be the one somebody is about to take on.
 *
 * @param zelfdeKvk whether it has the same number at the Kamer van Koophandel, instead of the same name
 */
public record Gelijkend(
        BedrijfId id, String naam, String plaats, @Nullable LocalDate beeindigdOp, boolean zelfdeKvk) {}
