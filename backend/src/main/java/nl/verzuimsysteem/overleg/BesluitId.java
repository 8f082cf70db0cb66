package nl.verzuimsysteem.overleg;

import nl.verzuimsysteem.kern.Id;

/** Key of a decision about a case. */
public record BesluitId(long waarde) implements Id {
    public BesluitId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
