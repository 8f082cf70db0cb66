package nl.verzuimsysteem.medisch;

/** What a bedrijfsarts thought of a consult of his POB. Stored by name: never rename one. */
public enum Steekproefoordeel {
    GOED("Goed"),
    AANDACHTSPUNT("Aandachtspunt"),
    ONVOLDOENDE("Onvoldoende");

    private final String naam;

    Steekproefoordeel(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
