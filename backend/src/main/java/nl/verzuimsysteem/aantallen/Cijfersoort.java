package nl.verzuimsysteem.aantallen;

/** What a number of employees is worth. */
public enum Cijfersoort {
    SCHATTING,
    WERKELIJK
}
