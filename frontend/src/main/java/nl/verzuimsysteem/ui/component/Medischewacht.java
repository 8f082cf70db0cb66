package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import nl.verzuimsysteem.verzuim.MedischeWoorden;

/**
 * Stands below a field for free text and stays away until what was typed looks medical. It warns as soon as the user
 * leaves the field; that such a text is not kept, is for the service to say.
 */
public final class Medischewacht extends Div {
    private final Paragraph tekst = new Paragraph();

    /** @param erbij what the user can do about it, shown with the warning */
    public Medischewacht(HasValue<?, String> veld, Component... erbij) {
        addClassNames("waarschuwing", "heel", "onder-elkaar");
        getElement().setAttribute("role", "status");
        add(tekst);
        add(erbij);
        kijk(veld.getValue());
        veld.addValueChangeListener(verandering -> kijk(verandering.getValue()));
    }

    private void kijk(String getypt) {
        var woorden = MedischeWoorden.alle(getypt);
        setVisible(!woorden.isEmpty());
        tekst.setText(
                woorden.isEmpty()
                        ? ""
                        : t(
                                "medisch.waarschuwing",
                                woorden.stream().map(woord -> "“" + woord + "”").collect(Collectors.joining(", "))));
    }
}
