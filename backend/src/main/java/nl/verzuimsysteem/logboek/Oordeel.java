package nl.verzuimsysteem.logboek;

/** What the logbeheerder makes of a look that asked for an explanation. */
public enum Oordeel {
    IN_ORDE,
    NIET_IN_ORDE
}
