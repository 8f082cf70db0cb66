package nl.verzuimsysteem.verzuim;

/** Why a case is none any more. Its address keeps working. */
public enum Vervallen {
    /** Its only report was withdrawn, or undone. It can be looked at, and that can be undone. */
    INGETROKKEN,
    /** Its spells and all that belongs to it lie in another case now. */
    SAMENGEVOEGD
}
