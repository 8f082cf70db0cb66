package nl.verzuimsysteem.terugkoppeling;

import nl.verzuimsysteem.kern.Id;

/** Key of a terugkoppeling that was given. */
public record TerugkoppelingId(long waarde) implements Id {
    public TerugkoppelingId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
