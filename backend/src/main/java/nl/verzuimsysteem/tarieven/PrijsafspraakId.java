package nl.verzuimsysteem.tarieven;

import nl.verzuimsysteem.kern.Id;

/** Key of a price agreed with a company. */
public record PrijsafspraakId(long waarde) implements Id {
    public PrijsafspraakId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
