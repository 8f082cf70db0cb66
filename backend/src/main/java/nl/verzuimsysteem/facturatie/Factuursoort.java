package nl.verzuimsysteem.facturatie;

/** What a paper with a number from the series is. */
public enum Factuursoort {
    FACTUUR,
    /** Takes a whole invoice back. */
    CREDIT
}
