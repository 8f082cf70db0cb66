package nl.verzuimsysteem.medisch;

/** The sheets of a consult that stay inside the medical zone. */
public enum Blad {
    /** What was found and discussed: the medical file. */
    MEDISCH(Inhoudsoort.CONSULT),
    /** Own notes of who held the consult, that are no part of the file and are destroyed soon. */
    WERKNOTITIE(Inhoudsoort.WERKNOTITIE);

    private final Inhoudsoort soort;

    Blad(Inhoudsoort soort) {
        this.soort = soort;
    }

    Inhoudsoort soort() {
        return soort;
    }
}
