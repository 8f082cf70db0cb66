package nl.verzuimsysteem.spreekuren;

import nl.verzuimsysteem.kern.Id;

/** Key of a request for a consult. */
public record VerzoekId(long waarde) implements Id {
    public VerzoekId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
