package nl.verzuimsysteem.vragenlijst;

/** What can be done next after a triage. A questionnaire proposes one; a human decides. Stored by name: never rename one. */
public enum Vervolgactie {
    WACHTEN("Afwachten"),
    POB_CONTACT("Contact door de POB"),
    SPOEDSPREEKUUR("Spoedspreekuur"),
    BEDRIJFSARTS("Spreekuur bedrijfsarts"),
    CASEMANAGER("Casemanager inzetten"),
    WERKGESPREK("Gesprek over aangepast werk");

    private final String naam;

    Vervolgactie(String naam) {
        this.naam = naam;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }
}
