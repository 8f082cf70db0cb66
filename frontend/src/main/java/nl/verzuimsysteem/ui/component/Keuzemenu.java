package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A button that opens a list of acts: Vaadin's menu bar, whose choices the browser makes from their words. It is one element
 * for the session; an item of {@link MenuBar} is one each, with three listeners (ADR 0036).
 */
@Tag("vaadin-menu-bar")
public final class Keuzemenu extends Component implements HasStyle {
    private static final String NUMMER = "event.detail.value.nummer";
    private static final String TEKEN = """
            const knop = document.createElement('vaadin-menu-bar-item');
            if ($1) {
              const beeld = document.createElement('vaadin-icon');
              beeld.src = $2;
              beeld.symbol = $1;
              beeld.setAttribute('aria-hidden', 'true');
              knop.setAttribute('aria-label', $0);
              knop.append(beeld);
            } else {
              knop.append($0);
            }
            this.items = [{
              component: knop,
              children: $3.map((tekst, nummer) => tekst ? {text: tekst, nummer} : {component: 'hr'}),
            }];""";

    private final String naam;
    private final String symbool;
    private final List<Keuze> keuzes = new ArrayList<>();

    /** @param tekst empty for a line between two choices */
    private record Keuze(String tekst, Runnable act) {}

    /** A button with a word on it. */
    public Keuzemenu(String tekst, MenuBarVariant... varianten) {
        this(tekst, "", varianten);
    }

    /**
     * A button with a picture on it.
     *
     * @param naam what it opens, for a screen reader
     */
    public Keuzemenu(Icoon icoon, String naam, MenuBarVariant... varianten) {
        this(naam, icoon.symbool(), varianten);
    }

    private Keuzemenu(String naam, String symbool, MenuBarVariant... varianten) {
        this.naam = naam;
        this.symbool = symbool;
        getElement()
                .setAttribute(
                        "theme",
                        Stream.of(varianten).map(MenuBarVariant::getVariantName).collect(Collectors.joining(" ")));
        getElement()
                .addEventListener(
                        "item-selected",
                        gekozen -> doe(gekozen.getEventData().path(NUMMER).asInt(-1)))
                .addEventData(NUMMER);
    }

    /** Adds a choice. */
    public Keuzemenu keuze(String tekst, Runnable act) {
        keuzes.add(new Keuze(tekst, act));
        return this;
    }

    /** Adds a line between the choices before and those behind it. */
    public Keuzemenu streep() {
        return keuze("", () -> {});
    }

    public boolean isLeeg() {
        return keuzes.isEmpty();
    }

    private void doe(int nummer) {
        if (nummer >= 0 && nummer < keuzes.size()) {
            keuzes.get(nummer).act().run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // What the browser needs to draw it comes along with the component that it is on other pages.
        event.getUI().getInternals().addComponentDependencies(MenuBar.class);
        getElement()
                .executeJs(
                        TEKEN,
                        naam,
                        symbool,
                        Icoon.BESTAND,
                        keuzes.stream().map(Keuze::tekst).toList());
    }
}
