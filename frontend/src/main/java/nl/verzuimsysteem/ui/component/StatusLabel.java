package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one word, with a picture and a colour; the word alone says it all. */
public final class StatusLabel extends Span {

    /** What a state means to the reader. */
    public enum Soort {
        GOED(Icoon.GOED),
        BEZIG(Icoon.BEZIG),
        WACHT(Icoon.KLOK),
        LET_OP(Icoon.LET_OP),
        FOUT(Icoon.FOUT),
        INFO(Icoon.INFO),
        NEUTRAAL(Icoon.DOCUMENT);

        private final Icoon icoon;

        Soort(Icoon icoon) {
            this.icoon = icoon;
        }

        /** The usual picture of its kind. */
        public Icoon icoon() {
            return icoon;
        }

        /** The name by which a style sheet knows it, behind {@code status-}. */
        String klasse() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public StatusLabel(Soort soort, String tekst) {
        this(soort, soort.icoon, tekst);
    }

    /** With another picture than the usual one of its kind. */
    public StatusLabel(Soort soort, Icoon icoon, String tekst) {
        addClassNames("status", "status-" + soort.klasse());
        add(icoon.maak(), new Span(tekst));
    }
}
