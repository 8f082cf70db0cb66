package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.AfdelingId;
import org.jspecify.annotations.Nullable;

/**
 * A department of a company.
 *
 * @param boven the department it lies in; {@code null} at the top
 * @param werknemers how many employees it has today, without those of the departments below it
 */
public record Afdeling(AfdelingId id, @Nullable AfdelingId boven, String naam, int versie, int werknemers) {}
