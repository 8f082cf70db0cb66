package nl.verzuimsysteem.tarieven;

import nl.verzuimsysteem.kern.Id;

/** Key of a price, or of a rule of what is included. */
public record TariefId(long waarde) implements Id {
    public TariefId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
