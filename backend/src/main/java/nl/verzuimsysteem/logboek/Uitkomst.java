package nl.verzuimsysteem.logboek;

/** What came of an act, as NEN 7513 numbers it. */
public enum Uitkomst {
    GEDAAN(0),
    GEWEIGERD(4),
    MISLUKT(8);

    private final int nummer;

    Uitkomst(int nummer) {
        this.nummer = nummer;
    }

    int nummer() {
        return nummer;
    }

    /** @throws IllegalArgumentException when no outcome has this number */
    static Uitkomst van(int nummer) {
        for (var uitkomst : values()) {
            if (uitkomst.nummer == nummer) {
                return uitkomst;
            }
        }
        throw new IllegalArgumentException("No outcome " + nummer);
    }
}
