package nl.verzuimsysteem.taken;

/** How far a case is, counted from the day from which its weeks are counted. */
public enum Fase {
    /** Until the probleemanalyse is due. */
    EERSTE_ZES_WEKEN,
    /** Until the report to UWV. */
    TOT_WEEK_42,
    /** Until the wages change. */
    EERSTE_JAAR,
    /** Until the letter about the WIA comes. */
    TWEEDE_JAAR,
    /** From that letter on, an extension included. */
    WIA,
    /** He leaves within four weeks, or has left. */
    UIT_DIENST
}
