package nl.verzuimsysteem.demo;

import java.time.Duration;
import nl.verzuimsysteem.database.TestDatabase;
import nl.verzuimsysteem.testen.TestProgramma;

/** The program with the demo in it, as all tests share it: it loaded itself when it started on an empty database. */
public final class Demoprogramma {
    private static final Duration STARTDUUR;

    static {
        // The server of the tests first: its start is not the demo's.
        TestDatabase.nieuw().close();
        var begin = System.nanoTime();
        TestProgramma.gedeeld();
        STARTDUUR = Duration.ofNanos(System.nanoTime() - begin);
    }

    private Demoprogramma() {}

    public static TestProgramma programma() {
        return TestProgramma.gedeeld();
    }

    /** How long it took to start, the loading of the demo included. */
    public static Duration startduur() {
        return STARTDUUR;
    }
}
