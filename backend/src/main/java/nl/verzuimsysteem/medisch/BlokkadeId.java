package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.Id;

/** Key of a blokkade. */
public record BlokkadeId(long waarde) implements Id {
    public BlokkadeId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
