package nl.verzuimsysteem.caseload;

/** Whose cases a list of the caseload shows, in the function of who looks. */
public enum Wiens {
    /** All that lie in reach, whoever has them. */
    TEAM,
    /** One's own, and those of whom one stands in for today. */
    MIJ,
    /** Those nobody has. */
    NIEMAND,
    /** Those of somebody who does not work here in that function any more, and for whom nobody stands in. */
    VERTROKKEN,
    /** Those of one colleague. */
    PERSOON
}
