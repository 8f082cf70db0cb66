package nl.verzuimsysteem.poortwachter;

import nl.verzuimsysteem.kern.Melding;

/**
 * Something in the facts that cannot be, contradicts something else, or asks for attention.
 *
 * @param ernst whether the terms can be relied on all the same
 * @param melding what it is, with its dates
 */
public record Bevinding(Ernst ernst, Melding melding) {

    public enum Ernst {
        /** Good to know. */
        LET_OP,
        /** The facts contradict each other; the terms were computed without what cannot be. */
        TEGENSPRAAK
    }
}
