package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would be when it has no rows: that it is empty, and what to do now. */
public final class LegeStaat extends Div {

    /**
     * @param titel that there is nothing, and whether that is good
     * @param uitleg what the user can do now
     * @param acties buttons or links that do it
     */
    public LegeStaat(String titel, String uitleg, Component... acties) {
        addClassName("lege-staat");
        var kop = new Paragraph(titel);
        kop.addClassName("lege-staat-titel");
        add(kop);
        if (!uitleg.isEmpty()) {
            add(new Paragraph(uitleg));
        }
        add(acties);
    }
}
