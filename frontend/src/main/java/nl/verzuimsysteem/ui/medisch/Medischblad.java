package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.verzuimsysteem.ui.component.Icoon;

/** The sheet that stays inside the medical zone: by its colour and its head no other. */
final class Medischblad extends Section {
    Medischblad() {
        addClassNames("blad", "blad-medisch");
        var titel = new H2(t("consult.medisch"));
        titel.setId("blad-medisch");
        getElement().setAttribute("aria-labelledby", "blad-medisch");
        var kop = new Div(Icoon.SLOT.maak(), titel);
        kop.addClassName("blad-kop");
        add(kop, new Paragraph(t("consult.medisch.uitleg")));
    }
}
