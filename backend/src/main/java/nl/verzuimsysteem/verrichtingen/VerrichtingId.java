package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.kern.Id;

/** Key of a verrichting. */
public record VerrichtingId(long waarde) implements Id {
    public VerrichtingId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
