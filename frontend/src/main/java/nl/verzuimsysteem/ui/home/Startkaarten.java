package nl.verzuimsysteem.ui.home;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.start.Start;
import nl.verzuimsysteem.start.Startregel;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** What must be done now and what waits for others, as two cards of lines that lead to where it is done. */
final class Startkaarten {
    private final Functie functie;
    private final String triage;

    /** @param triage how the arbodienst calls its triage */
    Startkaarten(Functie functie, String triage) {
        this.functie = functie;
        this.triage = triage;
    }

    List<Component> van(Start start) {
        var kaarten = new ArrayList<Component>();
        // To a werknemer nobody says that all is done: he is ill. What teams lack has a card of its own.
        if (!start.nu().isEmpty()) {
            kaarten.add(kaart("nu", start.nu()));
        } else if (functie != Functie.WERKNEMER && functie != Functie.FUNCTIONEEL_BEHEERDER) {
            kaarten.add(new Kaart(t("home.nu"), new LegeStaat(t("home.klaar.titel"), t("home.klaar.tekst"))));
        }
        if (!start.wacht().isEmpty()) {
            kaarten.add(kaart("wacht", start.wacht()));
        }
        return kaarten;
    }

    private Kaart kaart(String soort, List<Startregel> regels) {
        var lijst = new UnorderedList();
        lijst.addClassNames("regels", "redenen");
        regels.forEach(regel -> lijst.add(regel(regel)));
        return new Kaart(t(Startwoorden.bundel(functie) + soort), lijst);
    }

    private ListItem regel(Startregel regel) {
        var wat = Startwoorden.wat(functie, regel, triage);
        var aantal = new Span(regel.meer() ? t("home.meer", Startregel.MEESTE) : Integer.toString(regel.aantal()));
        aantal.addClassName("teller");
        var rechts = new Span();
        rechts.addClassName("reden-aantal");
        if (regel.teLaat() > 0) {
            rechts.add(new StatusLabel(
                    StatusLabel.Soort.FOUT,
                    regel.teLaat() == regel.aantal() ? t("home.laat") : t("home.teLaat", regel.teLaat())));
        }
        rechts.add(aantal);
        var kop = new Div(
                Startpaden.van(functie, regel.reden())
                        .<Component>map(pad -> new Anchor(pad, wat))
                        .orElseGet(() -> new Span(wat)),
                rechts);
        kop.addClassName("tegenover");
        var item = new ListItem(kop);
        Startwoorden.wanneer(functie, regel).ifPresent(wanneer -> {
            var onder = new Span(wanneer);
            onder.addClassName("stil");
            item.add(onder);
        });
        return item;
    }
}
