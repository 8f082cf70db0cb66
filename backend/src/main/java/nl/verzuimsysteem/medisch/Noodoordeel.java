package nl.verzuimsysteem.medisch;

/** What another bedrijfsarts thinks of it that somebody opened a closed file. */
public enum Noodoordeel {
    TERECHT("Terecht"),
    ONTERECHT("Niet terecht");

    private final String naam;

    Noodoordeel(String naam) {
        this.naam = naam;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }
}
