package nl.verzuimsysteem.facturatie;

/** What becomes of the things that were delivered when their invoice is credited. */
public enum Vervolg {
    /** They come on the next invoice again. */
    OPNIEUW_FACTUREREN,
    /** They are taken back by counter-entries and are not invoiced any more. */
    TERUGNEMEN
}
