package nl.verzuimsysteem.agenda;

/** What kind of consult it is; how long each takes is a setting. */
public enum Spreekuursoort {
    PROBLEEMANALYSE("Probleemanalyse", Vorm.OP_LOCATIE, false),
    VERVOLG("Vervolgspreekuur", Vorm.OP_LOCATIE, false),
    TELEFONISCH("Telefonisch spreekuur", Vorm.TELEFOON, false),
    VIDEO("Videospreekuur", Vorm.VIDEO, false),
    HUISBEZOEK("Huisbezoek", Vorm.THUIS, false),
    SPOED("Spoedspreekuur", Vorm.OP_LOCATIE, false),
    /** Asked for by a werknemer, sick or not, to keep it from coming to that (Arbowet 14 lid 2 onder f). */
    OPEN_SPREEKUUR("Open spreekuur", Vorm.OP_LOCATIE, true),
    /** The view of a bedrijfsarts of another arbodienst (Arbobesluit 2.14d). */
    SECOND_OPINION("Second opinion", Vorm.OP_LOCATIE, true);

    /** Where the two meet. */
    public enum Vorm {
        OP_LOCATIE,
        TELEFOON,
        VIDEO,
        THUIS
    }

    private final String naam;
    private final Vorm vorm;
    private final boolean vertrouwelijk;

    Spreekuursoort(String naam, Vorm vorm, boolean vertrouwelijk) {
        this.naam = naam;
        this.vorm = vorm;
        this.vertrouwelijk = vertrouwelijk;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }

    public Vorm vorm() {
        return vorm;
    }

    /** Whether the employer must never learn that it took place. */
    public boolean isVertrouwelijk() {
        return vertrouwelijk;
    }
}
