package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.medisch.Selektoordeelblad;
import nl.verzuimsysteem.medisch.Selektoordeelblad.Gegeven;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;

/** What somebody answered, in the order of the questions, and what it scores. */
final class Selektbeoordeelantwoorden extends Composite<Kaart> {
    private final Selektoordeelblad blad;

    Selektbeoordeelantwoorden(Selektoordeelblad blad) {
        this.blad = blad;
    }

    @Override
    protected Kaart initContent() {
        var vak = new Div();
        vak.addClassName("onder-elkaar");
        if (!blad.taal().equals("nl")) {
            vak.add(new Paragraph(t("selektoordeel.antwoorden.taal", taalnaam())));
        }
        var lijst =
                new UnorderedList(blad.antwoorden().stream().map(this::regel).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        var scores = new Feiten();
        blad.voorstel().scores().forEach((wat, punten) -> scores.feit(wat.naam(), String.valueOf(punten)));
        vak.add(lijst, new H3(t("selektoordeel.scores")), scores);
        return new Kaart(t("selektoordeel.antwoorden"), vak);
    }

    private ListItem regel(Gegeven gegeven) {
        var vraag = new Div(gegeven.vraag());
        vraag.addClassName("selektvraag");
        var regel = new ListItem(vraag);
        if (!gegeven.keuzes().isEmpty()) {
            regel.add(new Div(String.join("; ", gegeven.keuzes())));
        }
        if (!gegeven.tekst().isBlank()) {
            regel.add(eigenWoorden(gegeven.tekst()));
        }
        if (gegeven.keuzes().isEmpty() && gegeven.tekst().isBlank()) {
            regel.add(new Div(t("selektoordeel.antwoorden.geen")));
        }
        return regel;
    }

    private Component eigenWoorden(String tekst) {
        var naam = new Span(t("selektoordeel.antwoorden.zelf"));
        naam.addClassName("stil");
        var woorden = new Div(Terugkoppeltekst.alineas(tekst));
        woorden.addClassName("selektzelf");
        woorden.getElement().setAttribute("lang", blad.taal());
        return new Div(new Div(naam), woorden);
    }

    private String taalnaam() {
        var naam = Locale.of(blad.taal()).getDisplayLanguage(Melding.NEDERLANDS);
        return naam.isEmpty() ? blad.taal() : naam;
    }
}
