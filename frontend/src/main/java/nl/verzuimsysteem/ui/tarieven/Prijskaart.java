package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.TariefId;
import nl.verzuimsysteem.tarieven.Tariefkaart;
import nl.verzuimsysteem.tarieven.Tijd;
import nl.verzuimsysteem.ui.component.Kaart;

/**
 * Prices one below the other, the newest first.
 *
 * @param trekIn takes one back that does not hold yet
 */
record Prijskaart(List<Tariefkaart.Prijs> prijzen, Function<Geld, String> woorden, Consumer<TariefId> trekIn) {

    Kaart kaart(Button nieuw) {
        var kaart = new Kaart(t("tarieven.prijzen")).naastTitel(nieuw);
        return prijzen.isEmpty()
                ? kaart.zet(new Paragraph(t("tarieven.prijzen.geen")))
                : kaart.zet(Tariefregel.lijst(prijzen.stream().map(this::regel).toList()));
    }

    private Tariefregel regel(Tariefkaart.Prijs prijs) {
        var eronder = new ArrayList<String>();
        eronder.add(Tariefwoorden.looptijd(prijs.van(), prijs.tot()));
        if (prijs.door() != null) {
            eronder.add(t("tarieven.door", prijs.door()));
        }
        var regel = new Tariefregel(new Span(woorden.apply(prijs.bedrag())), eronder)
                .erbij(Tariefwoorden.label(prijs.tijd()));
        return prijs.tijd() == Tijd.STRAKS
                ? regel.knop(
                        t("tarieven.trekIn"),
                        t("tarieven.trekIn.van", woorden.apply(prijs.bedrag())),
                        () -> trekIn.accept(prijs.id()))
                : regel;
    }
}
