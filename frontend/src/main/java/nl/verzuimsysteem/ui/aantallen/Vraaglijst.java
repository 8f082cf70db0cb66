package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.aantallen.Aantalvraag;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** The questions a beheerder can answer, and those that are answered already: then with what, by whom and when. */
final class Vraaglijst extends UnorderedList {
    private final LocalDate vandaag;

    Vraaglijst(List<Aantalvraag> vragen, LocalDate vandaag) {
        this.vandaag = vandaag;
        addClassName("regels");
        vragen.forEach(vraag -> add(regel(vraag)));
    }

    private ListItem regel(Aantalvraag vraag) {
        var gegeven = vraag.gegeven();
        var pad = Aantalpaden.vraag(vraag.id());
        var wat = t("aantallen.vraag.van", vraag.bedrijfsnaam(), Aantalwoorden.naam(vraag.soort(), vraag.jaar()));
        var taak = new Anchor(pad, t("aantallen.taak"));
        taak.setAriaLabel(t("aantallen.taak.naam", wat));
        var regel = gegeven == null
                ? new Div(
                        Aantalwoorden.onder(
                                taak,
                                Aantalwoorden.stil(wat),
                                Aantalwoorden.stil(t("aantallen.totEnMet", Kalender.voluit(vraag.sluitOp())))),
                        Aantalwoorden.nog(vraag.sluitOp(), vandaag))
                : new Div(
                        Aantalwoorden.onder(new Anchor(pad, wat), Aantalwoorden.stil(Aantalwoorden.gegeven(gegeven))),
                        new StatusLabel(StatusLabel.Soort.GOED, t("aantallen.klaar")));
        regel.addClassName("tegenover");
        return new ListItem(regel);
    }
}
