package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * A company in a list.
 *
 * @param regio the name of its regio
 * @param werknemers how many employees it has today
 * @param beeindigdOp the first day it is no customer any more, also when that lies ahead
 */
public record BedrijfRij(
        BedrijfId id,
        String naam,
        String plaats,
        String regio,
        int werknemers,
        @Nullable LocalDate beeindigdOp) {}
