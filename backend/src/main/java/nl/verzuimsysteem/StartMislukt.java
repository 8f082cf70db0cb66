package nl.verzuimsysteem;

/** The program cannot start for a reason outside it; the message tells in Dutch what to change. */
public final class StartMislukt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartMislukt(String message) {
        super(message);
    }
}
