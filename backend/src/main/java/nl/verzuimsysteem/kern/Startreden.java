package nl.verzuimsysteem.kern;

/** Why something stands on somebody's home: what he must do now, or what he waits for. In the order it is shown. */
public enum Startreden {
    OVERLEG,
    OVERLEGPUNT,
    TAKEN_TE_LAAT,
    TAKEN_BINNENKORT,
    OPDRACHT_NIEUW,
    OPDRACHT_GEZIEN,
    OPDRACHT_VAN_MIJ,
    TE_PLANNEN,
    BRIEVEN,
    SELEKT_BELLEN,
    TRIAGE_BEOORDELEN,
    TER_ACCORDERING,
    CONSULT_TERUG,
    CONSULT_AFRONDEN,
    STEEKPROEF,
    NOODTOEGANG,
    DOSSIERS_TE_LAAT,
    DOSSIERS_VERTROKKEN,
    TIJD_BOEKEN,
    ZONDER_BEHEERDER,
    OPDRACHT_ANTWOORD,
    TERUGKOPPELING_NIEUW,
    AANTALLEN_OPGEVEN,
    WIJZIGINGSVERZOEKEN,
    RECHTEN_NAKIJKEN,
    UITNODIGING_OUD,
    ACCOUNT_ONGEBRUIKT,
    FACTUUR_GEMIST,
    NIET_BEZORGD,
    ACHTERGROND_STUK,
    VRAGENLIJST_CONCEPT,
    INZAGE_OPVALLEND,
    SELEKT_INVULLEN,
    AFSPRAAK_BEVESTIGEN,
    OPDRACHT_VRAAG(true),
    OPDRACHT_LOOPT(true),
    SPREEKUUR_GEPLAND(true),
    SELEKT_INGEVULD(true),
    CONSULT_BIJ_ARTS(true),
    UITVRAAG_LOOPT(true);

    private final boolean wacht;

    Startreden() {
        this(false);
    }

    Startreden(boolean wacht) {
        this.wacht = wacht;
    }

    /** Whether it is the turn of somebody else. */
    public boolean wacht() {
        return wacht;
    }
}
