package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How many there are of each kind, as buttons that narrow a list to that kind. One of them is always pressed. */
public final class Tellers<T> extends Div {
    private final Consumer<Optional<T>> gekozen;
    private final Map<Optional<T>, NativeButton> knoppen = new LinkedHashMap<>();

    /**
     * One kind.
     *
     * @param soort empty for all of them
     * @param teLaat how many of them are late; told when there are any
     */
    public record Teller<T>(Optional<T> soort, String woord, long aantal, long teLaat) {}

    /** @param naam what is counted, for a screen reader */
    public Tellers(String naam, Consumer<Optional<T>> gekozen) {
        this.gekozen = gekozen;
        addClassName("tellers");
        getElement().setAttribute("role", "group").setAttribute("aria-label", naam);
    }

    /** Shows the numbers anew; a button that stays keeps the focus. */
    public void toon(List<Teller<T>> tellers, Optional<T> keuze) {
        for (var teller : tellers) {
            var knop = knoppen.computeIfAbsent(teller.soort(), this::maak);
            knop.removeAll();
            var aantal = new Span(Long.toString(teller.aantal()));
            aantal.addClassName("teller");
            knop.add(new Span(teller.woord()), aantal);
            if (teller.teLaat() > 0) {
                knop.add(new StatusLabel(StatusLabel.Soort.FOUT, t("taken.tellers.teLaat", teller.teLaat())));
            }
            knop.getElement()
                    .setAttribute(
                            "aria-pressed", Boolean.toString(teller.soort().equals(keuze)));
        }
    }

    private NativeButton maak(Optional<T> soort) {
        var knop = new NativeButton();
        knop.addClickListener(klik -> gekozen.accept(soort));
        add(knop);
        return knop;
    }
}
