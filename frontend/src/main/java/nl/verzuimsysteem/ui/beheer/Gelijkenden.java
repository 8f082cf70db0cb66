package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.verzuimsysteem.organisatie.Gelijkend;
import nl.verzuimsysteem.ui.Paden;

/** Points out companies that may be the one somebody is about to take on. Whether they are is for him to say. */
final class Gelijkenden extends Div {

    Gelijkenden() {
        addClassName("waarschuwing");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void toon(List<Gelijkend> gevonden) {
        removeAll();
        setVisible(!gevonden.isEmpty());
        add(
                new Paragraph(t("beheer.gelijkend")),
                new UnorderedList(gevonden.stream().map(Gelijkenden::regel).toArray(ListItem[]::new)));
    }

    private static ListItem regel(Gelijkend een) {
        var link = new Anchor(Paden.bedrijf(een.id(), BeheerPaden.TAB), een.naam());
        // What was typed here stays while one looks.
        link.setTarget("_blank");
        return new ListItem(
                link,
                new Span(" " + t(een.zelfdeKvk() ? "beheer.gelijkend.kvk" : "beheer.gelijkend.naam", een.plaats())));
    }
}
