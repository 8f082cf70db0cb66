package nl.verzuimsysteem.ui.vragenlijst;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.verzuimsysteem.ui.Teksten;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vraag;
import org.jspecify.annotations.Nullable;

/** All that was answered, each with a button to change it. */
final class Vragenpadoverzicht extends Div {
    private final String taal;
    private final Locale locale;

    Vragenpadoverzicht(
            List<Vraag> pad, Map<String, Antwoord> gegeven, String taal, Locale locale, Consumer<Vraag> wijzig) {
        this.taal = taal;
        this.locale = locale;
        addClassName("vragenpad-overzicht");
        var regels = new OrderedList();
        pad.forEach(vraag -> regels.add(regel(vraag, gegeven.get(vraag.code()), wijzig)));
        add(
                Vragenpad.titel(Teksten.t(locale, "vragenpad.controle.kop")),
                new Paragraph(Teksten.t(locale, "vragenpad.controle.uitleg")),
                regels);
    }

    private ListItem regel(Vraag vraag, @Nullable Antwoord antwoord, Consumer<Vraag> wijzig) {
        var vraagtekst = vraag.tekst().in(taal);
        var naam = new Span(vraagtekst);
        naam.addClassName("vragenpad-vraag");
        var waarde = new Span(tekst(vraag, antwoord));
        waarde.addClassName("vragenpad-antwoord");
        var woorden = new Div(naam, waarde);
        var knop = new Button(Teksten.t(locale, "vragenpad.wijzig"), klik -> wijzig.accept(vraag));
        knop.setAriaLabel(Teksten.t(locale, "vragenpad.wijzig.van", vraagtekst));
        return new ListItem(woorden, knop);
    }

    private String tekst(Vraag vraag, @Nullable Antwoord antwoord) {
        if (antwoord == null || (antwoord.keuzes().isEmpty() && antwoord.tekst().isBlank())) {
            return Teksten.t(locale, "vragenpad.overgeslagen");
        }
        var gekozen = vraag.keuzes().stream()
                .filter(keuze -> antwoord.keuzes().contains(keuze.code()))
                .map(keuze -> keuze.tekst().in(taal))
                .collect(Collectors.joining("; "));
        return gekozen.isEmpty() ? antwoord.tekst() : gekozen;
    }
}
