package nl.verzuimsysteem.gebruikers;

import nl.verzuimsysteem.kern.Id;

/** Key of one person in a review of rights. */
public record ControleregelId(long waarde) implements Id {
    public ControleregelId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
