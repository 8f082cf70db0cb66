package nl.verzuimsysteem.overleg;

/** What became of a case on the agenda. */
public enum Puntstatus {
    OPEN,
    BESPROKEN,
    /** Put off: it comes back in the next overleg by itself, as everything does that stayed open. */
    VOLGENDE_WEEK,
    /** A member took it off before the overleg; it does not come back for the same reasons this week. */
    VAN_AGENDA
}
