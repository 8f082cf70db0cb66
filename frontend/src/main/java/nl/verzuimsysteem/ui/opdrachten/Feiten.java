package nl.verzuimsysteem.ui.opdrachten;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;

/** Names with their values, one under the other. */
final class Feiten extends DescriptionList {
    Feiten() {
        addClassName("feiten");
    }

    Feiten feit(String naam, Component waarde) {
        add(new Term(naam), new Description(waarde));
        return this;
    }

    Feiten feit(String naam, String waarde) {
        return waarde.isEmpty() ? this : feit(naam, new Span(waarde));
    }
}
