package nl.verzuimsysteem.selekt;

/** By which way a werknemer is asked. Stored by name: never rename one. */
public enum Selektkanaal {
    MAIL,
    SMS,
    /** The MMA calls him. */
    TELEFOON
}
