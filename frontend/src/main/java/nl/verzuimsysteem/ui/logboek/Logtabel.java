package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import nl.verzuimsysteem.logboek.Logregel;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;

/** Lines of the log under each other; the moment leads to the whole line. */
final class Logtabel extends Div {
    private final Grid<Logregel> grid = Lijst.maak(t("logboek.regels"));

    Logtabel(LegeStaat leeg) {
        addClassName("logtabel");
        grid.setEmptyStateComponent(leeg);
        grid.addComponentColumn(Logtabel::moment)
                .setHeader(t("logboek.kolom.moment"))
                .setRowHeader(true)
                .setFlexGrow(0)
                .setWidth("11.5rem");
        grid.addComponentColumn(Logtabel::wie).setHeader(t("logboek.kolom.wie")).setFlexGrow(2);
        Lijst.alleenBreed(
                grid.addComponentColumn(regel -> lopend(regel.handeling().omschrijving()))
                        .setHeader(t("logboek.kolom.handeling"))
                        .setFlexGrow(2));
        Lijst.alleenBreed(grid.addComponentColumn(regel -> lopend(Logwoorden.waarover(regel)))
                .setHeader(t("logboek.kolom.waarover"))
                .setFlexGrow(2));
        Lijst.alleenBreed(grid.addComponentColumn(regel -> Logwoorden.label(regel.uitkomst()))
                .setHeader(t("logboek.kolom.uitkomst"))
                .setFlexGrow(0)
                .setWidth("8.5rem"));
        add(grid);
    }

    /** For a part of a page: as high as its lines. */
    Logtabel zoHoogAlsDeRegels() {
        grid.setAllRowsVisible(true);
        return this;
    }

    void toon(List<Logregel> regels) {
        grid.setItems((Collection<Logregel>) regels);
    }

    private static Anchor moment(Logregel regel) {
        return new Anchor(Paden.LOGBOEK + "/" + regel.id(), Logwoorden.moment(regel.moment()));
    }

    private static Div wie(Logregel regel) {
        var functie = new Span(Logwoorden.functie(regel));
        functie.addClassName("stil");
        var smal = new Div(
                new Div(regel.handeling().omschrijving()),
                new Div(Logwoorden.waarover(regel)),
                Logwoorden.label(regel.uitkomst()));
        smal.addClassNames("smal");
        return new Div(new Div(regel.naam()), functie, smal);
    }

    private static Span lopend(String tekst) {
        var span = new Span(tekst);
        span.addClassName("lopend");
        return span;
    }
}
