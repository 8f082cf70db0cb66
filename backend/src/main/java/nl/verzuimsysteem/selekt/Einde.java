package nl.verzuimsysteem.selekt;

/** Why a triage is not needed any more. Stored by name: never rename one. */
public enum Einde {
    HERSTELD,
    /** He left, or his case closed by itself. */
    UIT_DIENST,
    /** The report was withdrawn. */
    INGETROKKEN,
    /** The spell joined an older case, and the bedrijfsarts sees him already. */
    AFSPRAAK
}
