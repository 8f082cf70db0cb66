package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of every page: the one title left, what can be done here right. */
public final class Paginakop extends Header {
    private final H1 titel = new H1();
    private final Paragraph ondertitel = new Paragraph();
    private final Div boven = new Div();
    private final Div acties = new Div();

    public Paginakop(String titel, Component... acties) {
        addClassName("paginakop");
        this.titel.setText(titel);
        // The frame moves the focus here after a navigation; the title is no stop of the tab key.
        this.titel.getElement().setAttribute("tabindex", "-1");
        ondertitel.addClassName("paginakop-onder");
        ondertitel.setVisible(false);
        boven.addClassName("paginakop-boven");
        boven.setVisible(false);
        this.acties.addClassName("paginakop-acties");
        var tekst = new Div(boven, this.titel, ondertitel);
        tekst.addClassName("paginakop-tekst");
        add(tekst, this.acties);
        zetActies(acties);
    }

    public Paginakop titel(String tekst) {
        titel.setText(tekst);
        return this;
    }

    /** One line under the title: where this is, how many, since when. An empty text takes the line away. */
    public Paginakop ondertitel(String tekst) {
        ondertitel.setText(tekst);
        ondertitel.setVisible(!tekst.isEmpty());
        return this;
    }

    /** A link above the title, back to the thing this page is part of. */
    public Paginakop terugNaar(String tekst, String pad) {
        var link = new Anchor(pad);
        link.add(Icoon.TERUG.maak());
        link.add(tekst);
        link.addClassName("met-icoon");
        boven.removeAll();
        boven.add(link);
        boven.setVisible(true);
        return this;
    }

    /** The acts of this page, the most important one last, so that it stands at the right edge. */
    public Paginakop zetActies(Component... nieuwe) {
        acties.removeAll();
        acties.add(nieuwe);
        acties.setVisible(nieuwe.length > 0);
        return this;
    }
}
