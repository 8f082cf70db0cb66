package nl.verzuimsysteem.toegang;

import nl.verzuimsysteem.kern.Id;

/** Key of a passkey. */
public record PasskeyId(long waarde) implements Id {
    public PasskeyId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
