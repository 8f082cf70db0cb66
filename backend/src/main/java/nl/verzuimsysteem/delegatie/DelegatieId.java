package nl.verzuimsysteem.delegatie;

import nl.verzuimsysteem.kern.Id;

/** Key of a delegation. */
public record DelegatieId(long waarde) implements Id {
    public DelegatieId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
