package nl.verzuimsysteem.facturatie;

/** What becomes of what was invoiced when its invoice is credited. */
public enum Vervolg {
    /** What was delivered and the fee of the month come on the next invoice again. */
    OPNIEUW_FACTUREREN,
    /** What was delivered is taken back by counter-entries; the fee waits for the settlement of its year. */
    TERUGNEMEN
}
