package nl.verzuimsysteem.poortwachter;

/** The steps of one case with their days, as numbers: days are counted from 1970, steps by their place in the enum. */
final class Termijnen {
    static final int AANTAL = MijlpaalSoort.values().length;
    /** No such day. */
    static final int GEEN = Integer.MIN_VALUE;

    private static final int OPEN = 0;
    private static final int WAARSCHUW = 1;
    private static final int UITERLIJK = 2;
    private static final int GEREED = 3;
    private static final int STAND = 4;
    private static final int BREEDTE = 5;

    /** How a step stands, in one number: the status from 1, the reason it lapsed, its number and the row of its rule. */
    private static final int STATUS = 0x7;

    private static final int REDEN = 3;
    private static final int REDEN_BITS = 0xf;
    private static final int RIJ = 7;
    private static final int RIJ_BITS = 0xf;
    private static final int NUMMER = 11;

    private static final MijlpaalStatus[] STATUSSEN = MijlpaalStatus.values();
    private static final Reden[] REDENEN = Reden.values();

    private final int[] veld = new int[AANTAL * BREEDTE];

    /** Puts down a step that waits. */
    void zet(MijlpaalSoort soort, int nummer, int rij, int open, int waarschuw, int uiterlijk) {
        var plek = soort.ordinal() * BREEDTE;
        veld[plek + OPEN] = open;
        veld[plek + WAARSCHUW] = waarschuw;
        veld[plek + UITERLIJK] = uiterlijk;
        veld[plek + GEREED] = GEEN;
        veld[plek + STAND] = 1 + MijlpaalStatus.OPEN.ordinal() | rij << RIJ | nummer << NUMMER;
    }

    /** It was done; {@link #GEEN} when nobody knows on which day. */
    void gereed(MijlpaalSoort soort, int dag) {
        veld[soort.ordinal() * BREEDTE + GEREED] = dag;
        status(soort, MijlpaalStatus.GEREED, Reden.GEEN);
    }

    /** It was put off: it warns as long before its new last day as before the old one. */
    void uitgesteld(MijlpaalSoort soort, int tot) {
        var plek = soort.ordinal() * BREEDTE;
        veld[plek + WAARSCHUW] += tot - veld[plek + UITERLIJK];
        veld[plek + UITERLIJK] = tot;
        status(soort, MijlpaalStatus.UITGESTELD, Reden.GEEN);
    }

    void vervallen(MijlpaalSoort soort, Reden reden) {
        status(soort, MijlpaalStatus.VERVALLEN, reden);
    }

    private void status(MijlpaalSoort soort, MijlpaalStatus status, Reden reden) {
        var plek = soort.ordinal() * BREEDTE + STAND;
        veld[plek] = veld[plek] & ~(STATUS | REDEN_BITS << REDEN) | 1 + status.ordinal() | reden.ordinal() << REDEN;
    }

    boolean heeft(MijlpaalSoort soort) {
        return veld[soort.ordinal() * BREEDTE + STAND] != 0;
    }

    /** Whether it must still be done. */
    boolean wacht(MijlpaalSoort soort) {
        var stand = veld[soort.ordinal() * BREEDTE + STAND] & STATUS;
        return stand == 1 + MijlpaalStatus.OPEN.ordinal() || stand == 1 + MijlpaalStatus.UITGESTELD.ordinal();
    }

    int open(MijlpaalSoort soort) {
        return veld[soort.ordinal() * BREEDTE + OPEN];
    }

    int waarschuw(MijlpaalSoort soort) {
        return veld[soort.ordinal() * BREEDTE + WAARSCHUW];
    }

    int uiterlijk(MijlpaalSoort soort) {
        return veld[soort.ordinal() * BREEDTE + UITERLIJK];
    }

    /** The day it was done, or {@link #GEEN}. */
    int gereedOp(MijlpaalSoort soort) {
        return veld[soort.ordinal() * BREEDTE + GEREED];
    }

    MijlpaalStatus status(MijlpaalSoort soort) {
        return STATUSSEN[(veld[soort.ordinal() * BREEDTE + STAND] & STATUS) - 1];
    }

    Reden reden(MijlpaalSoort soort) {
        return REDENEN[veld[soort.ordinal() * BREEDTE + STAND] >> REDEN & REDEN_BITS];
    }

    int volgnummer(MijlpaalSoort soort) {
        return veld[soort.ordinal() * BREEDTE + STAND] >> NUMMER;
    }

    /** Which of the rows of its rule gave the days. */
    int rij(MijlpaalSoort soort) {
        return veld[soort.ordinal() * BREEDTE + STAND] >> RIJ & RIJ_BITS;
    }
}
