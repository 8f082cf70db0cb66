package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.kern.Id;

/** Key of a piece of time, running or booked. */
public record TijdregelId(long waarde) implements Id {
    public TijdregelId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
