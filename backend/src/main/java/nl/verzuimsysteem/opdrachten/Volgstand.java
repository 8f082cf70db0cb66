package nl.verzuimsysteem.opdrachten;

/** How far orders are, as the employer who follows them tells them apart. Withdrawn and read is none of these. */
public enum Volgstand {
    /** It is the turn of the arbodienst. */
    BIJ_ARBODIENST,
    /** The arbodienst asked something back. */
    VRAAG,
    /** There is an answer that nobody of the employer has opened. */
    ONGELEZEN
}
