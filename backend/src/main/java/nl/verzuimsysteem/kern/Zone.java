package nl.verzuimsysteem.kern;

/** The two worlds of data that law keeps apart. */
public enum Zone {
    /** What the employer may know: dates, agreements, functional possibilities. */
    WERKGEVER("Werkgeverszone", "Wat de werkgever mag weten: data, afspraken, mogelijkheden. Geen medische gegevens."),
    /** What only the bedrijfsarts and those who work under him may know. */
    MEDISCH("Medische zone", "Wat alleen de bedrijfsarts mag weten, en wie onder hem werkt."),
    /** Accounts, companies, settings: no data of a case. */
    BEHEER("Beheer", "Accounts, bedrijven en instellingen. Geen gegevens van een dossier.");

    private final String naam;
    private final String uitleg;

    Zone(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    public String naam() {
        return naam;
    }

    /** What lies in the zone, in plain Dutch. */
    public String uitleg() {
        return uitleg;
    }
}
