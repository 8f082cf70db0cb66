package nl.verzuimsysteem.medisch;

/** For whom a werknemer closes something. */
public enum Blokkadevoor {
    ALLEN,
    FUNCTIE,
    PERSOON
}
