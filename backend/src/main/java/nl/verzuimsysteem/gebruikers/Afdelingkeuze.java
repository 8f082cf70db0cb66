package nl.verzuimsysteem.gebruikers;

import nl.verzuimsysteem.kern.AfdelingId;
import org.jspecify.annotations.Nullable;

/**
 * A department somebody can lead.
 *
 * @param boven the department it lies in
 */
public record Afdelingkeuze(
        AfdelingId id, String naam, @Nullable String boven) {}
