package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A part of a page with a title of its own: a landmark that a screen reader can jump to. */
public final class Kaart extends Section {
    private final Header kop;
    private final Div inhoud = new Div();

    /** @param inhoud may be given later with {@link #zet} */
    public Kaart(String titel, Component... inhoud) {
        addClassName("kaart");
        var naam = new H2(titel);
        naam.setId("kaart-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", naam.getId().orElseThrow());
        kop = new Header(naam);
        kop.addClassName("kaart-kop");
        this.inhoud.addClassName("kaart-inhoud");
        add(kop, this.inhoud);
        zet(inhoud);
    }

    /** Puts a link, a number or a button beside the title. */
    public Kaart naastTitel(Component... componenten) {
        kop.add(componenten);
        return this;
    }

    /** Replaces what the card shows. */
    public Kaart zet(Component... nieuwe) {
        inhoud.removeAll();
        inhoud.add(nieuwe);
        return this;
    }
}
