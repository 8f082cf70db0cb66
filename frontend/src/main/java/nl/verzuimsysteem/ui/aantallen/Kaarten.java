package nl.verzuimsysteem.ui.aantallen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What a part of the home page shows when it has nothing to tell. */
final class Kaarten {
    private Kaarten() {}

    static Component geen() {
        var geen = new Div();
        geen.setVisible(false);
        return geen;
    }
}
