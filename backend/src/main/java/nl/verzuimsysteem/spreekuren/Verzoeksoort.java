package nl.verzuimsysteem.spreekuren;

/** What a werknemer may ask for himself, and what the professional who saw him asks for. */
public enum Verzoeksoort {
    BEDRIJFSARTS(Aanleiding.VERZOEK_BEDRIJFSARTS),
    OPEN_SPREEKUUR(Aanleiding.OPEN_SPREEKUUR),
    SECOND_OPINION(Aanleiding.SECOND_OPINION),
    /** Of the professional: the next contact. */
    VERVOLG(Aanleiding.VERVOLG);

    private final Aanleiding aanleiding;

    Verzoeksoort(Aanleiding aanleiding) {
        this.aanleiding = aanleiding;
    }

    /** Why somebody is to be seen then. */
    public Aanleiding aanleiding() {
        return aanleiding;
    }

    /** Whether the employer must never learn of it, whoever it is about. */
    public boolean isVertrouwelijk() {
        return aanleiding.isVertrouwelijk();
    }

    /** Whether a werknemer asks for it. */
    public boolean isVanWerknemer() {
        return this != VERVOLG;
    }
}
