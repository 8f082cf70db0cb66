package nl.verzuimsysteem.facturatie;

/** By what an invoice can be looked up besides its number, its company and its month. */
public enum Factuurstand {
    /** Nobody was mailed that it is there. */
    NIET_GEMAILD,
    /** Taken back by a credit note. */
    GECREDITEERD,
    /** A credit note itself. */
    CREDITNOTA
}
