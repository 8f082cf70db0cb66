package nl.verzuimsysteem.spreekuren;

import org.jspecify.annotations.Nullable;

/**
 * A werknemer asks to be seen. There is no field for a reason: it could be medical, and planning needs none.
 *
 * @param sleutel a UUID: asking again with it asks once
 * @param telefoon where he wants to be called; {@code null}: where he is called anyway
 */
public record NieuwVerzoek(
        String sleutel, Verzoeksoort soort, @Nullable String telefoon) {}
