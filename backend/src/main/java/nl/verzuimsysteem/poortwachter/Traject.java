package nl.verzuimsysteem.poortwachter;

/** The course that a step or a taak belongs to, as lists can be narrowed by. */
public enum Traject {
    POORTWACHTER,
    UWV,
    WIA,
    UIT_DIENST,
    CONTACT,
    OPDRACHT
}
