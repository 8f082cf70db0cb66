package nl.verzuimsysteem.gebruikers;

import nl.verzuimsysteem.kern.Id;

/** Key of a request to change an account. */
public record VerzoekId(long waarde) implements Id {
    public VerzoekId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
