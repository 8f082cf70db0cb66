package nl.verzuimsysteem.overleg;

/** What a decision becomes. */
public enum Besluitsoort {
    /** A taak of somebody of the team, or of the employer. */
    TAAK,
    /** An opdracht that costs the employer nothing extra; what costs money he orders himself. */
    OPDRACHT,
    /** Somebody is to be seen: it comes on the list of the planner. */
    SPREEKUUR,
    /** Words alone. */
    NOTITIE
}
