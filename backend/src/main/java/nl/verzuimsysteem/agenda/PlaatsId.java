package nl.verzuimsysteem.agenda;

import nl.verzuimsysteem.kern.Id;

/** Key of a place where consults are held. */
public record PlaatsId(long waarde) implements Id {
    public PlaatsId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
