package nl.verzuimsysteem.kern;

/** Key of a bedrijf: the tenant. */
public record BedrijfId(long waarde) implements Id {
    public BedrijfId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
