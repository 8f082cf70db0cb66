package nl.verzuimsysteem.agenda;

import nl.verzuimsysteem.kern.Id;

/** Key of a session: the time in which somebody holds consults. */
public record ZittingId(long waarde) implements Id {
    public ZittingId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
