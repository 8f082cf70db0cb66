package nl.verzuimsysteem.facturatie;

/**
 * The number of employees that the fee of a month is computed from.
 *
 * @param jaar of which the figure is
 */
record Telling(int aantal, Bron bron, int jaar) {

    /** Where it comes from. */
    enum Bron {
        OPGAVE,
        OPGAVE_VORIG_JAAR,
        GETELD
    }
}
