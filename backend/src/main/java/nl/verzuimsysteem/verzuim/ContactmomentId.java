package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.Id;

/** Key of a contactmoment. */
public record ContactmomentId(long waarde) implements Id {
    public ContactmomentId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
