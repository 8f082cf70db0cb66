package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts with their names, beneath each other. What is not known is left out. */
public final class Feiten extends DescriptionList {

    public Feiten() {
        addClassName("feiten");
    }

    public Feiten feit(String naam, @Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? this : feit(naam, new Span(waarde));
    }

    public Feiten feit(String naam, Component waarde) {
        add(new Term(naam), new Description(waarde));
        return this;
    }
}
