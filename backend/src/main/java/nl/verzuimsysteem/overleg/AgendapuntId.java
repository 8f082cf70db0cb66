package nl.verzuimsysteem.overleg;

import nl.verzuimsysteem.kern.Id;

/** Key of a case on the agenda of one overleg. */
public record AgendapuntId(long waarde) implements Id {
    public AgendapuntId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
