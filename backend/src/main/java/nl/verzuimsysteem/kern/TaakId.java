package nl.verzuimsysteem.kern;

/** Key of a taak. */
public record TaakId(long waarde) implements Id {
    public TaakId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
