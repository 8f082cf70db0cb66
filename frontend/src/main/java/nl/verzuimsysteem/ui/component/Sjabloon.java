package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataGenerator;
import com.vaadin.flow.data.provider.KeyMapper;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A part of a page that the browser draws from a few words: one element for the session, however much is on it (ADR 0036).
 * What is done on it comes back as an event with a number; the template sends it with
 * {@code root.dispatchEvent(new CustomEvent(name, {detail: number}))}.
 *
 * <p>Words go into the template as values, which escapes them: never put them into its text.
 */
public class Sjabloon extends Div {
    private static final String TEKEN = "this.teken(this, null, {item: this.woorden, index: 0})";

    private final Supplier<List<?>> woorden;
    private final DataGenerator<List<?>> maker;

    /**
     * @param sjabloon a template of Lit that finds its words in {@code item.r}, the last of which is a list that is empty
     *     at first: of what {@link #zet} adds later
     * @param woorden texts, numbers, and lists of those; asked for each time this comes on a page, and not kept
     */
    public Sjabloon(String sjabloon, Supplier<List<?>> woorden) {
        this.woorden = woorden;
        maker = LitRenderer.<List<?>>of(sjabloon)
                .withProperty("r", alles -> alles)
                .render(getElement(), new KeyMapper<>(), "teken")
                .getDataGenerator()
                .orElseThrow();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        teken();
    }

    /** Draws it with the words as they are now; what stays the same keeps the focus. */
    protected final void teken() {
        getElement().executeJs("this.woorden = $0; " + TEKEN, json(woorden.get()));
    }

    /** Draws it again with something at one place of the last list. */
    protected final void zet(int plaats, Object waarde) {
        getElement()
                .executeJs(
                        "const r = Object.values(this.woorden)[0]; r[r.length - 1][$0] = Object.values($1)[0][0]; "
                                + TEKEN,
                        plaats,
                        json(List.of(waarde)));
    }

    /** Hears an event of the template. */
    protected final void bij(String naam, IntConsumer hoor) {
        getElement()
                .addEventListener(
                        naam,
                        gebeurd -> hoor.accept(
                                gebeurd.getEventData().get("event.detail").asInt()))
                .addEventData("event.detail");
    }

    private JsonNode json(List<?> alles) {
        var json = JsonNodeFactory.instance.objectNode();
        maker.generateData(alles, json);
        return json;
    }
}
