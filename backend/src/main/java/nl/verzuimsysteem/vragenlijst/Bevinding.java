package nl.verzuimsysteem.vragenlijst;

import nl.verzuimsysteem.kern.Melding;

/**
 * Something for which a questionnaire cannot be put in force yet.
 *
 * @param nummer of the question or the rule it is about, from 1 on; 0 when it is about the words around them
 * @param melding what to mend
 */
public record Bevinding(Plek plek, int nummer, Melding melding) {

    /** The parts of a questionnaire. */
    public enum Plek {
        /** Title, introduction and what stands at the end; and the list as a whole. */
        TEKSTEN,
        VRAAG,
        REGEL
    }

    static Bevinding teksten(String sleutel, Object... waarden) {
        return new Bevinding(Plek.TEKSTEN, 0, Melding.van(sleutel, waarden));
    }

    static Bevinding vraag(int nummer, String sleutel, Object... waarden) {
        return new Bevinding(Plek.VRAAG, nummer, Melding.van(sleutel, waarden));
    }

    static Bevinding regel(int nummer, String sleutel, Object... waarden) {
        return new Bevinding(Plek.REGEL, nummer, Melding.van(sleutel, waarden));
    }
}
