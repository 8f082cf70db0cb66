package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.overleg.Aanwezige;

/** Who is there now, who was, and who is expected. */
final class Aanwezigen extends Div {
    Aanwezigen() {
        addClassName("aanwezigen");
    }

    void toon(List<Aanwezige> aanwezig) {
        removeAll();
        var hier = aanwezig.stream().filter(Aanwezige::nu).count();
        var kop = new Paragraph(t("overleg.aanwezig", hier));
        kop.addClassName("stil");
        var lijst = new UnorderedList();
        lijst.getElement().setAttribute("aria-label", t("overleg.aanwezig.naam"));
        aanwezig.stream()
                .sorted(Comparator.comparing(Aanwezige::nu)
                        .reversed()
                        .thenComparing(Comparator.comparing(Aanwezige::gezien).reversed())
                        .thenComparing(Aanwezige::naam))
                .forEach(een -> lijst.add(regel(een)));
        add(kop, lijst);
    }

    private static ListItem regel(Aanwezige een) {
        var stip = new Span();
        stip.addClassName("stip");
        var hoe = new Span(
                t(een.nu() ? "overleg.aanwezig.nu" : een.gezien() ? "overleg.aanwezig.weg" : "overleg.aanwezig.niet"));
        hoe.addClassName("stil");
        var regel = new ListItem(stip, new Span(een.naam()), hoe);
        regel.addClassName(een.nu() ? "is-hier" : "niet-hier");
        return regel;
    }
}
