package nl.verzuimsysteem.logboek;

import nl.verzuimsysteem.kern.Id;

/** Key of a look that asks for an explanation. */
public record OpvallendId(long waarde) implements Id {
    public OpvallendId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
