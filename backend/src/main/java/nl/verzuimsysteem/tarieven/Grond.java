package nl.verzuimsysteem.tarieven;

/** The rule that decided whether something falls inside the subscription. */
public enum Grond {
    /** Inside, whatever the week. */
    ALTIJD_INBEGREPEN,
    /** Inside, because the week of the case is not past the last one that is included. */
    INBEGREPEN_TOT_WEEK,
    /** Outside, because it is. */
    NA_INBEGREPEN_WEEK,
    /** Outside in every subscription of this form. */
    ALTIJD_BUITEN,
    /** Outside, because the company had no subscription on the day. */
    GEEN_ABONNEMENT
}
