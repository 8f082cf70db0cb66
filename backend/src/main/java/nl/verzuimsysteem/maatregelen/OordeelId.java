package nl.verzuimsysteem.maatregelen;

import nl.verzuimsysteem.kern.Id;

/** Key of a deskundigenoordeel. */
public record OordeelId(long waarde) implements Id {
    public OordeelId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
