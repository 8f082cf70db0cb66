package nl.verzuimsysteem.ui.component;

/** A state in a word, before it is drawn: by a {@link StatusLabel}, or by the browser in a {@link Cel}. */
public record Statuswoord(StatusLabel.Soort soort, Icoon icoon, String tekst) {

    /** With the usual picture of its kind. */
    public Statuswoord(StatusLabel.Soort soort, String tekst) {
        this(soort, soort.icoon(), tekst);
    }

    /** As part of a page. */
    public StatusLabel label() {
        return new StatusLabel(soort, icoon, tekst);
    }
}
