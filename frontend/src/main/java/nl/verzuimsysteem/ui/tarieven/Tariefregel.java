package nl.verzuimsysteem.ui.tarieven;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A line that says what, with what is to be known of it below, and at the right how it stands and what can be done. */
final class Tariefregel extends ListItem {

    Tariefregel(Component wat, List<String> eronder) {
        addClassName("met-knop");
        wat.addClassName("team-naam");
        var tekst = new Div(wat);
        for (var regel : eronder) {
            var stil = new Span(regel);
            stil.addClassName("stil");
            tekst.add(stil);
        }
        add(tekst);
    }

    Tariefregel erbij(Component component) {
        add(component);
        return this;
    }

    /** @param naam of the button for a screen reader: its word, and of what */
    Tariefregel knop(String woord, String naam, Runnable handeling) {
        var knop = new Button(woord, klik -> handeling.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(naam);
        add(knop);
        return this;
    }

    static UnorderedList lijst(List<Tariefregel> regels) {
        var lijst = new UnorderedList(regels.toArray(ListItem[]::new));
        lijst.addClassName("regels");
        return lijst;
    }
}
