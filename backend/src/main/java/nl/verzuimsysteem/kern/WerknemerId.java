package nl.verzuimsysteem.kern;

/** Key of a werknemer of a bedrijf. */
public record WerknemerId(long waarde) implements Id {
    public WerknemerId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
