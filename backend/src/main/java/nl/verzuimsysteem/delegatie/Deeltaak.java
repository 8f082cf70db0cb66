package nl.verzuimsysteem.delegatie;

/** What a bedrijfsarts can let a POB do under his responsibility. Stored by name: never rename one. */
public enum Deeltaak {
    MEDISCHE_UITVRAAG("Medische uitvraag", "Klachten en beperkingen uitvragen en vastleggen in het medisch dossier."),
    VERVOLGSPREEKUUR("Vervolgspreekuren", "Zelf vervolgspreekuren houden."),
    /** Without agreement of the bedrijfsarts each time; never for what is reserved to him. */
    TERUGKOPPELING(
            "Terugkoppeling geven",
            "Een terugkoppeling geven zonder akkoord vooraf. Niet bij wat aan de bedrijfsarts is voorbehouden."),
    SELEKT("{triage} beoordelen", "Antwoorden op de vragenlijst van {triage} lezen en beoordelen.");

    private static final String TRIAGE = "{triage}";

    private final String naam;
    private final String uitleg;

    Deeltaak(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    /**
     * The name as people of the field say it.
     *
     * @param triage what the triage is called here
     */
    public String naam(String triage) {
        return naam.replace(TRIAGE, triage);
    }

    /** What it comes down to, in one sentence. */
    public String uitleg(String triage) {
        return uitleg.replace(TRIAGE, triage);
    }
}
