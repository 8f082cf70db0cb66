package nl.verzuimsysteem.verzuim;

/** The answer to a question of which the employer may know no more than this. */
public enum JaNeeOnbekend {
    JA,
    NEE,
    ONBEKEND
}
