package nl.verzuimsysteem.organisatie;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at the company the arbodienst can speak to.
 *
 * @param rol what he does there, such as "Hoofd P&amp;O"
 */
public record Contactpersoon(
        String naam,
        String rol,
        @Nullable String telefoon,
        @Nullable String email) {}
