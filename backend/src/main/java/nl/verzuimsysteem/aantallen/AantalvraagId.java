package nl.verzuimsysteem.aantallen;

import nl.verzuimsysteem.kern.Id;

/** Key of an aantalvraag. */
public record AantalvraagId(long waarde) implements Id {
    public AantalvraagId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
