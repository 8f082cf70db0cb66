package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: it leads to a page where something can be done. */
public final class Knoplink extends Anchor {

    public Knoplink(String tekst, Icoon icoon, String pad) {
        super(pad);
        add(icoon.maak());
        add(tekst);
        addClassName("knoplink");
    }

    /** Makes it the most important act of the page. */
    public Knoplink belangrijkst() {
        addClassName("knoplink-belangrijkst");
        return this;
    }
}
