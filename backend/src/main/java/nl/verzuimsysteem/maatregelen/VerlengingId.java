package nl.verzuimsysteem.maatregelen;

import nl.verzuimsysteem.kern.Id;

/** Key of what moves the end of a case. */
public record VerlengingId(long waarde) implements Id {
    public VerlengingId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
