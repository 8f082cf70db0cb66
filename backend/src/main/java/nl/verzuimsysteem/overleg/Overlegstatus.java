package nl.verzuimsysteem.overleg;

/** How far an overleg is. */
public enum Overlegstatus {
    /** Its agenda can change still, by itself and by hand. */
    GEPLAND,
    LOOPT,
    /** Its minutes stand; what was left comes back in the next. */
    GESLOTEN
}
