package nl.verzuimsysteem.kern;

/** Key of a verzuimdossier. */
public record DossierId(long waarde) implements Id {
    public DossierId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
