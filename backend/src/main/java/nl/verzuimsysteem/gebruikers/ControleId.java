package nl.verzuimsysteem.gebruikers;

import nl.verzuimsysteem.kern.Id;

/** Key of a yearly review of rights. */
public record ControleId(long waarde) implements Id {
    public ControleId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
