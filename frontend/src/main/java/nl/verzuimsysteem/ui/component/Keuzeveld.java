package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin's {@link Select} for a filter: a choice of a few, or of all. The browser makes the choices from their words, so it is
 * one element for the session; those of {@link Select} are one each (ADR 0036).
 */
@Tag("vaadin-select")
public final class Keuzeveld<T> extends AbstractSinglePropertyField<Keuzeveld<T>, @Nullable T> implements HasStyle {
    /** The value of no choice. Not empty: for what is empty Vaadin shows no word. */
    private static final String ALLE = "alle";

    private final List<T> keuzes;
    private final Function<T, String> woord;
    private final String alle;

    /**
     * @param woord what stands on the screen for a choice
     * @param alle what stands there for no choice
     */
    public Keuzeveld(String label, List<T> keuzes, Function<T, String> woord, String alle) {
        super("value", null, String.class, Keuzeveld::gelezen, Keuzeveld::geschreven);
        this.keuzes = List.copyOf(keuzes);
        this.woord = woord;
        this.alle = alle;
        getElement().setProperty("label", label);
        getElement().setProperty("value", ALLE);
    }

    /** A browser may say anything: what is no choice is none. */
    private static <T> @Nullable T gelezen(Keuzeveld<T> veld, String waarde) {
        for (var keuze : veld.keuzes) {
            if (geschreven(veld, keuze).equals(waarde)) {
                return keuze;
            }
        }
        return null;
    }

    private static <T> String geschreven(Keuzeveld<T> veld, @Nullable T keuze) {
        return keuze == null ? ALLE : Integer.toString(veld.keuzes.indexOf(keuze));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // What the browser needs to draw it comes along with the component that it is on other pages.
        event.getUI().getInternals().addComponentDependencies(Select.class);
        var regels = new ArrayList<Map<String, String>>();
        regels.add(Map.of("label", alle, "value", ALLE));
        keuzes.forEach(keuze -> regels.add(Map.of("label", woord.apply(keuze), "value", geschreven(this, keuze))));
        getElement().executeJs("this.items = $0", regels);
    }
}
