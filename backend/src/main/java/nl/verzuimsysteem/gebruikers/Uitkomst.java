package nl.verzuimsysteem.gebruikers;

import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change.
 *
 * @param gebruiker whose account; {@code null} for a new one that waits
 * @param wacht whether it waits for the approval of a second pair of eyes
 */
public record Uitkomst(@Nullable GebruikerId gebruiker, boolean wacht) {}
