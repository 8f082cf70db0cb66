package nl.verzuimsysteem.vragenlijst;

/** What answers are scored on. Stored by name: never rename one. */
public enum Dimensie {
    WERKGERELATEERD("Hangt samen met het werk"),
    DUUR("Verwachte duur"),
    AANGEPAST_WERK("Mogelijkheden voor aangepast werk"),
    CONTACT("Behoefte aan contact"),
    URGENTIE("Spoed");

    private final String naam;

    Dimensie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
