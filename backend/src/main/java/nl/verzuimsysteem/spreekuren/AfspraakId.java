package nl.verzuimsysteem.spreekuren;

import nl.verzuimsysteem.kern.Id;

/** Key of an appointment. */
public record AfspraakId(long waarde) implements Id {
    public AfspraakId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
