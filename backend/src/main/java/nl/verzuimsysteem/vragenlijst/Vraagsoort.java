package nl.verzuimsysteem.vragenlijst;

/** How a question is answered. Stored by name: never rename one. */
public enum Vraagsoort {
    /** One of the choices. */
    KEUZE,
    /** Any number of the choices. */
    MEERKEUZE,
    /** In own words. */
    TEKST
}
