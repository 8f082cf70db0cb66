package nl.verzuimsysteem.spreekuren;

/** What a werknemer may ask for himself, what the professional who saw him asks for, and what follows on a triage or an overleg. */
public enum Verzoeksoort {
    BEDRIJFSARTS(Aanleiding.VERZOEK_BEDRIJFSARTS),
    OPEN_SPREEKUUR(Aanleiding.OPEN_SPREEKUUR),
    SECOND_OPINION(Aanleiding.SECOND_OPINION),
    /** Of the professional: the next contact. */
    VERVOLG(Aanleiding.VERVOLG),
    /** Of the triage: nothing was filled in. */
    SELEKT_OPROEP(Aanleiding.SELEKT_OPROEP),
    /** Of who judged the triage. */
    SELEKT_BEDRIJFSARTS(Aanleiding.SELEKT_BEDRIJFSARTS),
    SELEKT_SPOED(Aanleiding.SELEKT_SPOED),
    SELEKT_POB(Aanleiding.SELEKT_POB),
    /** Of the regional team, in its overleg. */
    OVERLEG_POB(Aanleiding.OVERLEG_POB),
    OVERLEG_BEDRIJFSARTS(Aanleiding.OVERLEG_BEDRIJFSARTS);

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
        return this == BEDRIJFSARTS || this == OPEN_SPREEKUUR || this == SECOND_OPINION;
    }

    /** Whether the regional team decided on it in its overleg. */
    public boolean isVanOverleg() {
        return this == OVERLEG_POB || this == OVERLEG_BEDRIJFSARTS;
    }

    /** Whether it follows on the triage of a spell. */
    public boolean isVanTriage() {
        return this == SELEKT_OPROEP || this == SELEKT_BEDRIJFSARTS || this == SELEKT_SPOED || this == SELEKT_POB;
    }
}
