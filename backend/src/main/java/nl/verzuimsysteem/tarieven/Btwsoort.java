package nl.verzuimsysteem.tarieven;

/** The rates of VAT (Wet op de omzetbelasting 1968, articles 9 and 11). */
public enum Btwsoort {
    HOOG,
    LAAG,
    VRIJ
}
