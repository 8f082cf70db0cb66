package nl.verzuimsysteem.facturatie;

/** What a line of an invoice counts. */
public enum Eenheid {
    /** An employee for a whole calendar month. */
    MEDEWERKER,
    KEER,
    UUR
}
