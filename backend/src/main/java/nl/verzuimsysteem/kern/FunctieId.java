package nl.verzuimsysteem.kern;

/** Key of one functie that a gebruiker holds, with its scope. */
public record FunctieId(long waarde) implements Id {
    public FunctieId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
