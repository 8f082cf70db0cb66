package nl.verzuimsysteem.ui.aantallen;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A few numbers that matter, large, each with its name. */
final class Cijfers extends DescriptionList {

    Cijfers() {
        addClassName("cijfers");
    }

    Cijfers cijfer(String naam, long aantal) {
        getElement().appendChild(new Div(new Term(naam), new Description(Aantalwoorden.getal(aantal))).getElement());
        return this;
    }
}
