package nl.verzuimsysteem.pobcontact;

import nl.verzuimsysteem.kern.Id;

/** Key of a talk of the POB with the employer. */
public record PobcontactId(long waarde) implements Id {
    public PobcontactId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
