package nl.verzuimsysteem.kern;

/** Key of a regio: the area one regional team serves. */
public record RegioId(long waarde) implements Id {
    public RegioId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
