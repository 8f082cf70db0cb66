package nl.verzuimsysteem.kern;

/** The two worlds of data that law keeps apart. */
public enum Zone {
    /** What the employer may know: dates, agreements, functional possibilities. */
    WERKGEVER,
    /** What only the bedrijfsarts and those who work under him may know. */
    MEDISCH,
    /** Accounts, companies, settings: no data of a case. */
    BEHEER
}
