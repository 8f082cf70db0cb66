package nl.verzuimsysteem.poortwachter;

/** What came of a step, as far as the terms depend on it. Never medical. */
public enum Uitkomst {
    /** Probleemanalyse: no threat of long absence; no plan, asked again in the weeks 6, 8 and 13. */
    GEEN_LANGDURIG_VERZUIM,
    /** Probleemanalyse: no possibilities that can be used; no plan, looked at again every six weeks (RP 4 lid 1). */
    GEEN_MOGELIJKHEDEN,
    /** Probleemanalyse: a plan is needed. */
    PLAN_NODIG,
    /** Spoor 2 or first-year evaluation: back at the own employer within three months. */
    SPOOR_1_KANSRIJK,
    HULP_GEWENST,
    GEEN_HULP
}
