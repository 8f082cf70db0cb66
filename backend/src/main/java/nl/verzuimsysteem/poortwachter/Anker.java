package nl.verzuimsysteem.poortwachter;

/** From which day a term is counted. */
enum Anker {
    /** The first day not worked because of sickness. */
    EERSTE_ZIEKTEDAG,
    /** The first sick day, moved by the days that do not count. */
    TELDAG,
    /** The first sick day after leave for birth; without leave the first sick day. */
    NA_VERLOF,
    /** The day it came to light that he belongs to a group of the vangnet. */
    BEKEND,
    /** The date of the probleemanalyse, or of the later judgement by which a plan is needed. */
    PROBLEEMANALYSE,
    /** The date of the judgement that there are no possibilities, or of the one after it. */
    VORIGE_BEOORDELING,
    /** So many weeks after the plan or the last evaluation as the company chose. */
    EVALUATIE_VOLGENS_KEUZE,
    /** The last time somebody of the arbodienst saw him. */
    VORIG_CONTACT,
    EERSTEJAARSEVALUATIE,
    /** The day on which the letter of UWV came. */
    WIA_BRIEF,
    /** The last day of the waiting time. */
    EINDE_WACHTTIJD,
    /** The last day on which wages are owed. */
    EINDE_LOON,
    /** The first day fit again. */
    HERSTEL,
    /** The first day sick again after a recovery that was told to UWV. */
    WEER_ZIEK,
    /** The last day of the employment. */
    LAATSTE_DAG
}
