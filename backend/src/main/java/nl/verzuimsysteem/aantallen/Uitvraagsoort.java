package nl.verzuimsysteem.aantallen;

/** What an uitvraag asks. */
public enum Uitvraagsoort {
    /** The average number of this year, estimated. */
    VOORJAAR,
    /** The real number of this year, and an estimate for the next. */
    NAJAAR;

    /** Whether an estimate for the next year is asked too. */
    public boolean vraagtVolgendJaar() {
        return this == NAJAAR;
    }
}
