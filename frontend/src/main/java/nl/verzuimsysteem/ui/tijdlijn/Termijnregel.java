package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.verzuim.Voortgang;

/** One term in the list: how it stands, what, who, until when; the date opens its explanation. */
final class Termijnregel extends ListItem {
    private final Voortgang voortgang;
    private final Mijlpaal mijlpaal;
    private final LocalDate vandaag;
    private final Div uitleg = new Div();
    private final NativeButton datum;

    /** @param knoppen what can be done with it; left out when that is nothing */
    Termijnregel(Voortgang voortgang, Mijlpaal mijlpaal, LocalDate vandaag, Div knoppen) {
        this.voortgang = voortgang;
        this.mijlpaal = mijlpaal;
        this.vandaag = vandaag;
        var naam = new Span(mijlpaal.soort().naam().tekst());
        naam.addClassName("termijn-naam");
        var wie = new Span(mijlpaal.eigenaar().naam());
        wie.addClassName("stil");
        var wat = new Div(naam, wie);
        wat.addClassName("termijn-wat");
        datum = knop();
        var kop = new Div(Termijnstand.van(mijlpaal, vandaag).label(), wat, datum);
        kop.addClassName("termijn-kop");
        uitleg.addClassName("uitleg");
        uitleg.setId("uitleg-" + UUID.randomUUID());
        uitleg.setVisible(false);
        addClassName("termijn");
        add(kop);
        if (knoppen.getComponentCount() > 0) {
            add(knoppen);
        }
        add(uitleg);
        datum.getElement().setAttribute("aria-expanded", "false");
    }

    private NativeButton knop() {
        var tekst = Termijnwoorden.uiterlijk(voortgang, mijlpaal);
        var knop = new NativeButton();
        knop.add(new Span(tekst), Icoon.OMLAAG.maak());
        knop.addClassNames("als-link", "termijn-datum");
        knop.getElement()
                .setAttribute(
                        "aria-label",
                        t(
                                "tijdlijn.termijn.knop",
                                tekst,
                                mijlpaal.soort().naam().tekst()));
        knop.addClickListener(klik -> wissel());
        return knop;
    }

    private void wissel() {
        var open = !uitleg.isVisible();
        if (open && uitleg.getComponentCount() == 0) {
            uitleg.add(new Uitlegvlak(voortgang, mijlpaal, vandaag));
        }
        uitleg.setVisible(open);
        datum.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
