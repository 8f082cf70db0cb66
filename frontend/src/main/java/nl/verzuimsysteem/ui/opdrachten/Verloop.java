package nl.verzuimsysteem.ui.opdrachten;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.Opdracht;

/** What happened to an opdracht, oldest first: who, in which function, when, and what he wrote. */
final class Verloop extends OrderedList {
    Verloop(List<Opdracht.Stap> stappen) {
        addClassNames("regels", "verloop");
        stappen.forEach(stap -> add(regel(stap)));
    }

    private static ListItem regel(Opdracht.Stap stap) {
        var wat = new Span(Opdrachtwoorden.stap(stap.soort()));
        wat.addClassName("verloop-wat");
        var wie = new Span(Kalender.kort(stap.moment()) + " · " + stap.door() + ", "
                + stap.functie().naam());
        wie.addClassName("stil");
        var regel = new ListItem(new Div(wat), new Div(wie));
        if (stap.tekst() != null) {
            var tekst = new Paragraph(stap.tekst());
            tekst.addClassName("geschreven");
            regel.add(tekst);
        }
        return regel;
    }
}
