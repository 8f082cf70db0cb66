package nl.verzuimsysteem.uitnodigingen;

import nl.verzuimsysteem.kern.Id;

/** Key of what a werknemer is told of an appointment. */
public record UitnodigingId(long waarde) implements Id {
    public UitnodigingId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
