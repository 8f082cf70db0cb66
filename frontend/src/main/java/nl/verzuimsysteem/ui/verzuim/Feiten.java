package nl.verzuimsysteem.ui.verzuim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values below each other. */
final class Feiten extends DescriptionList {
    Feiten() {
        addClassName("feiten");
    }

    /** Adds a fact; one without a value stays away. */
    Feiten metInhoud(String naam, @Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? this : met(naam, new Span(waarde));
    }

    Feiten met(String naam, String waarde) {
        return met(naam, new Span(waarde));
    }

    Feiten met(String naam, Component waarde) {
        add(new Term(naam), new Description(waarde));
        return this;
    }
}
