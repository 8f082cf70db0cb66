package nl.verzuimsysteem.bench.server;

/**
 * How many rows are made. The first company holds a fifth of everything.
 *
 * @param lopend how many of the dossiers run
 * @param taken of all cases, most of them over
 */
record Omvang(int regios, int bedrijven, int medewerkers, int dossiers, int lopend, int gebeurtenissen, int taken) {
    static final Omvang HEEL = new Omvang(4, 200, 200_000, 120_000, 10_000, 1_200_000, 1_000_000);
    static final Omvang PROEF = new Omvang(2, 20, 4_000, 2_400, 600, 24_000, 20_000);

    Omvang {
        if (regios < 1 || bedrijven < 2 || dossiers > medewerkers || lopend < 1 || lopend > dossiers) {
            throw new IllegalArgumentException("Deze aantallen passen niet bij elkaar: minstens twee bedrijven, en niet"
                    + " meer dossiers dan medewerkers.");
        }
    }

    /** Every so many-th dossier runs. */
    int stap() {
        return dossiers / lopend;
    }

    String tekst() {
        return "%d bedrijven, %d medewerkers, %d dossiers (%d lopend), %d gebeurtenissen, %d taken"
                .formatted(bedrijven, medewerkers, dossiers, lopend, gebeurtenissen, taken);
    }
}
