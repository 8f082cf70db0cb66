package nl.verzuimsysteem.toegang;

/**
 * A link from a mail opens nothing: it was never ours, it was used, it is too old, or a newer one took its place. Which of
 * these it is stays inside.
 */
public final class LinkVoorbij extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LinkVoorbij() {
        super("The link opens nothing", null, false, false);
    }
}
