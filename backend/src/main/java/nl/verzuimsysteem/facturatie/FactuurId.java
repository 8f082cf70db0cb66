package nl.verzuimsysteem.facturatie;

import nl.verzuimsysteem.kern.Id;

/** Key of an invoice or credit note. */
public record FactuurId(long waarde) implements Id {
    public FactuurId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
