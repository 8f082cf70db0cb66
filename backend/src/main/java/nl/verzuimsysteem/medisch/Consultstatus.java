package nl.verzuimsysteem.medisch;

/** How far a consult is. */
public enum Consultstatus {
    LOOPT("Loopt"),
    /** What a POB wrote waits for the bedrijfsarts. */
    TER_ACCORDERING("Ter accordering"),
    /** The bedrijfsarts wants it otherwise. */
    TERUGGESTUURD("Teruggestuurd"),
    /** Nothing of it changes any more; it can be added to. */
    AFGEROND("Afgerond");

    private final String naam;

    Consultstatus(String naam) {
        this.naam = naam;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }
}
