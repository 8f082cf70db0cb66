package nl.verzuimsysteem.ui.component;

import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, before it is drawn.
 *
 * @param woord on the button or the link
 * @param naam what a screen reader says: the word, and of what; may be the word alone
 * @param stijl of the button
 * @param pad where a link leads; empty for a button
 * @param act what a button does
 */
public record Actie(
        String woord, String naam, Stijl stijl, @Nullable String pad, Runnable act) {

    /** How much it asks for attention. */
    public enum Stijl {
        GEWOON("small"),
        STIL("tertiary small"),
        BELANGRIJK("primary small");

        private final String thema;

        Stijl(String thema) {
            this.thema = thema;
        }

        /** As a button of Vaadin knows it. */
        public String thema() {
            return thema;
        }
    }

    /** A button. */
    public static Actie knop(String woord, String naam, Stijl stijl, Runnable act) {
        return new Actie(woord, naam, stijl, null, act);
    }

    /** A link. */
    public static Actie link(String woord, String pad) {
        return new Actie(woord, woord, Stijl.GEWOON, pad, () -> {});
    }
}
