package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.verzuimsysteem.overleg.Besluit;
import nl.verzuimsysteem.overleg.Besluitsoort;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** What was decided about a case: what, who, until when, and whether the employer reads it. */
final class Besluitenlijst extends UnorderedList {
    private final boolean magHouden;
    private final Consumer<Besluit> trekIn;

    Besluitenlijst(boolean magHouden, Consumer<Besluit> trekIn) {
        this.magHouden = magHouden;
        this.trekIn = trekIn;
        addClassNames("regels", "besluiten");
        getElement().setAttribute("aria-label", t("overleg.besluiten"));
    }

    void toon(List<Besluit> besluiten) {
        removeAll();
        setVisible(!besluiten.isEmpty());
        besluiten.forEach(een -> add(regel(een)));
    }

    private ListItem regel(Besluit besluit) {
        var soort = new StatusLabel(
                besluit.klaar() && besluit.soort() != Besluitsoort.NOTITIE
                        ? StatusLabel.Soort.GOED
                        : StatusLabel.Soort.INFO,
                Overlegwoorden.icoon(besluit.soort()),
                Overlegwoorden.besluit(besluit.soort(), besluit.functie()));
        var wie = new Span(Overlegwoorden.wieWanneer(besluit));
        wie.addClassName("stil");
        var kop = new Div(soort, wie);
        if (besluit.voorWerkgever()) {
            var leest = new Span(t("overleg.besluit.werkgeverLeest"));
            leest.addClassNames("teller", "werkgever-leest");
            kop.add(leest);
        }
        if (besluit.klaar() && besluit.soort() != Besluitsoort.NOTITIE) {
            kop.add(new StatusLabel(StatusLabel.Soort.GOED, t("overleg.besluit.klaar")));
        }
        kop.addClassName("besluit-kop");
        var tekst = new Paragraph(besluit.tekst());
        tekst.addClassName("geschreven");
        var wat = new Div(kop, tekst);
        wat.addClassName("besluit-tekst");
        var regel = new ListItem(wat);
        regel.addClassName("besluit");
        if (magHouden) {
            var trekknop = new Button(t("overleg.besluit.trekIn"), klik -> trekIn.accept(besluit));
            trekknop.setAriaLabel(t("overleg.besluit.trekInNaam", besluit.tekst()));
            trekknop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            regel.add(trekknop);
        }
        return regel;
    }
}
