package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * What a werknemer closes. No reason is asked.
 *
 * @param sleutel a UUID of the sender: with the same key it is closed once
 * @param consult {@code null}: the whole file, also what comes
 * @param functie POB or bedrijfsarts, when it is closed for a function
 * @param persoon when it is closed for one person
 * @param behalve whom he lets in all the same, when it is closed for all
 */
public record NieuweBlokkade(
        String sleutel,
        @Nullable ConsultId consult,
        @Nullable Blokkadevoor voor,
        @Nullable Functie functie,
        @Nullable GebruikerId persoon,
        @Nullable GebruikerId behalve) {}
