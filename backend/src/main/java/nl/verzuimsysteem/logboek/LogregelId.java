package nl.verzuimsysteem.logboek;

import nl.verzuimsysteem.kern.Id;

/** Key of a line of the audit log. */
public record LogregelId(long waarde) implements Id {
    public LogregelId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
