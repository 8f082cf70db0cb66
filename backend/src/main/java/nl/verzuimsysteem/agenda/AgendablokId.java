package nl.verzuimsysteem.agenda;

import nl.verzuimsysteem.kern.Id;

/** Key of a time in which somebody holds no consults after all. */
public record AgendablokId(long waarde) implements Id {
    public AgendablokId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
