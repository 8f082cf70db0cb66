package nl.verzuimsysteem.aantallen;

import nl.verzuimsysteem.kern.Id;

/** Key of an uitvraag. */
public record UitvraagId(long waarde) implements Id {
    public UitvraagId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
