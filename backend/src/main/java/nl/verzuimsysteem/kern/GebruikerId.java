package nl.verzuimsysteem.kern;

/** Key of a gebruiker: a person with a login. */
public record GebruikerId(long waarde) implements Id {
    public GebruikerId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
