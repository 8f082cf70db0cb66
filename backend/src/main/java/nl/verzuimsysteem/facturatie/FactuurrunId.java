package nl.verzuimsysteem.facturatie;

import nl.verzuimsysteem.kern.Id;

/** Key of the run that makes all invoices of a month. */
public record FactuurrunId(long waarde) implements Id {
    public FactuurrunId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
