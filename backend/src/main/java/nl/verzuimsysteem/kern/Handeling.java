package nl.verzuimsysteem.kern;

/** Every act of the system that somebody can be allowed or refused. Who may do it stands in {@code toegang.Rechten}. */
public enum Handeling {
    INLOGGEN(Zone.BEHEER, Actie.EXECUTE),
    UITLOGGEN(Zone.BEHEER, Actie.EXECUTE),
    FUNCTIE_WISSELEN(Zone.BEHEER, Actie.EXECUTE),

    BEDRIJVEN_INZIEN(Zone.BEHEER, Actie.READ),
    STAMGEGEVENS_INZIEN(Zone.BEHEER, Actie.READ),

    MEDEWERKERS_INZIEN(Zone.WERKGEVER, Actie.READ),
    MEDEWERKERS_INVOEREN(Zone.WERKGEVER, Actie.UPDATE),

    VERZUIM_INZIEN(Zone.WERKGEVER, Actie.READ),
    DOSSIER_INZIEN(Zone.WERKGEVER, Actie.READ),
    DOSSIER_BIJWERKEN(Zone.WERKGEVER, Actie.UPDATE),
    ZIEK_MELDEN(Zone.WERKGEVER, Actie.CREATE),
    HERSTELD_MELDEN(Zone.WERKGEVER, Actie.UPDATE),
    UIT_DIENST_MELDEN(Zone.WERKGEVER, Actie.UPDATE),
    CONTACT_VASTLEGGEN(Zone.WERKGEVER, Actie.CREATE),

    OPDRACHT_INZIEN(Zone.WERKGEVER, Actie.READ),
    OPDRACHT_VERSTUREN(Zone.WERKGEVER, Actie.CREATE),
    OPDRACHT_INTREKKEN(Zone.WERKGEVER, Actie.UPDATE),
    OPDRACHT_TOELICHTEN(Zone.WERKGEVER, Actie.UPDATE),
    WERKLIJST_INZIEN(Zone.WERKGEVER, Actie.READ),
    OPDRACHT_BEHANDELEN(Zone.WERKGEVER, Actie.UPDATE),

    TAKEN_INZIEN(Zone.WERKGEVER, Actie.READ),
    TAAK_AFRONDEN(Zone.WERKGEVER, Actie.UPDATE),

    /** Warning a team of an order nobody picks up: background work. */
    ALARM_BEWAKEN(Zone.WERKGEVER, Actie.UPDATE),
    /** Sending the mail that waits: background work. */
    BERICHTEN_VERZENDEN(Zone.BEHEER, Actie.EXECUTE);

    /** The kinds of act that NEN 7513 tells apart. */
    public enum Actie {
        CREATE('C'),
        READ('R'),
        UPDATE('U'),
        DELETE('D'),
        EXECUTE('E');

        private final char teken;

        Actie(char teken) {
            this.teken = teken;
        }

        public char teken() {
            return teken;
        }
    }

    private final Zone zone;
    private final Actie actie;

    Handeling(Zone zone, Actie actie) {
        this.zone = zone;
        this.actie = actie;
    }

    public Zone zone() {
        return zone;
    }

    public Actie actie() {
        return actie;
    }
}
