package nl.verzuimsysteem.kern;

/** Key of an afdeling of a bedrijf. */
public record AfdelingId(long waarde) implements Id {
    public AfdelingId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
