package nl.verzuimsysteem.gebruikers;

import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * Which users are asked for.
 *
 * @param zoektekst words that each stand in the name, the address or the login name; empty for all
 * @param functie who holds this function today or later; {@code null} for all
 */
public record Gebruikerfilter(
        String zoektekst,
        @Nullable Functie functie,
        @Nullable Gebruikerstatus status) {
    public static final Gebruikerfilter GEEN = new Gebruikerfilter("", null, null);
}
