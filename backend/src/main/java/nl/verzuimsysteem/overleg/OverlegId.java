package nl.verzuimsysteem.overleg;

import nl.verzuimsysteem.kern.Id;

/** Key of one overleg of a regional team. */
public record OverlegId(long waarde) implements Id {
    public OverlegId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
