package nl.verzuimsysteem.selekt;

import nl.verzuimsysteem.kern.Id;

/** Key of the triage of one spell. */
public record SelektId(long waarde) implements Id {
    public SelektId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
