package nl.verzuimsysteem.kern;

/** Key of an opdracht. */
public record OpdrachtId(long waarde) implements Id {
    public OpdrachtId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
