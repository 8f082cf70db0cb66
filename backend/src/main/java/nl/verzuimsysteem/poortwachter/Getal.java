package nl.verzuimsysteem.poortwachter;

/** The limits of the law beside the terms themselves. */
enum Getal {
    /** So many days fit, and the next sickness is a new case. */
    ONDERBREKING_DAGEN,
    WACHTTIJD_DAGEN,
    /** How long wages are owed to somebody who has the AOW. */
    LOON_NA_AOW_DAGEN,
    LOONSANCTIE_DAGEN,
    /** A shortened waiting time lasts at least so long, */
    VERKORT_NA_DAGEN,
    /** and at most so long. */
    VERKORT_TOT_DAGEN,
    /** At most so many weeks between two evaluations. */
    EVALUATIE_WEKEN,
    SPOOR_1_MAANDEN,
    /** Sick so long when the employment ends, and UWV wants a report. */
    VERSLAG_NA_DAGEN,
    /** Shorter than this a short report will do, if nobody expected it to last. */
    VERKORT_VERSLAG_TOT_DAGEN
}
