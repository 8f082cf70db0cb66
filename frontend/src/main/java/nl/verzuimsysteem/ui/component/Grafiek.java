package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers as bars and lines, drawn by Chart.js, in the colours of the theme. A screen reader gets what it shows in a sentence;
 * the numbers themselves belong in a {@link Cijfertabel} below it.
 */
@StyleSheet("grafiek.css")
public final class Grafiek extends Div {
    private static final String BIBLIOTHEEK = "webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    private static final String SCRIPT = "grafiek.js";

    private @Nullable ObjectNode stand;

    /** How a row of numbers is drawn. */
    public enum Soort {
        /** How many; bars of the same place stand beside each other. */
        STAVEN,
        /** How many as well, on the scale of the bars. */
        LIJN,
        /** How many in a hundred, on a scale of its own at the right. */
        PROCENT
    }

    /**
     * One row of numbers.
     *
     * @param waarden one for each place; {@code null} where there is none
     */
    public record Reeks(String naam, Soort soort, List<? extends @Nullable Number> waarden) {

        /**
         * A row with a number of each of these.
         *
         * @param waarde gives {@code null} where there is none
         */
        public static <T> Reeks van(String naam, Soort soort, List<T> plaatsen, Function<T, @Nullable Number> waarde) {
            var waarden = new ArrayList<@Nullable Number>();
            plaatsen.forEach(plaats -> waarden.add(waarde.apply(plaats)));
            return new Reeks(naam, soort, waarden);
        }
    }

    public Grafiek() {
        addClassName("grafiek");
        getElement().setAttribute("role", "img");
    }

    /**
     * Shows these instead of what was shown.
     *
     * @param beschrijving what it shows and what stands out, for who does not see it
     * @param plaatsen what stands below the bars
     */
    public void toon(String beschrijving, List<String> plaatsen, List<Reeks> reeksen) {
        getElement().setAttribute("aria-label", beschrijving);
        var nieuw = JsonNodeFactory.instance.objectNode();
        var labels = nieuw.putArray("plaatsen");
        plaatsen.forEach(labels::add);
        var alle = nieuw.putArray("reeksen");
        for (var reeks : reeksen) {
            var een = alle.addObject();
            een.put("naam", reeks.naam());
            een.put("soort", reeks.soort().name().toLowerCase(Locale.ROOT));
            var waarden = een.putArray("waarden");
            for (var waarde : reeks.waarden()) {
                if (waarde == null) {
                    waarden.addNull();
                } else {
                    waarden.add(waarde.doubleValue());
                }
            }
        }
        stand = nieuw;
        if (isAttached()) {
            teken();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        teken();
    }

    private void teken() {
        if (stand != null) {
            var pagina = UI.getCurrent().getPage();
            pagina.addJavaScript(BIBLIOTHEEK);
            pagina.addJavaScript(SCRIPT);
            getElement().executeJs("window.verzuimGrafiek.toon(this, $0)", stand);
        }
    }
}
