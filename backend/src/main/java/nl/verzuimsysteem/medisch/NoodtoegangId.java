package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.Id;

/** Key of a noodtoegang. */
public record NoodtoegangId(long waarde) implements Id {
    public NoodtoegangId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
