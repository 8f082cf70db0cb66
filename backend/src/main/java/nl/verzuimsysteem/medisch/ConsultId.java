package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.Id;

/** Key of a consult. */
public record ConsultId(long waarde) implements Id {
    public ConsultId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
