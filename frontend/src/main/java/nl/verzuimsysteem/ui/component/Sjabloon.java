package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.io.Serial;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * A part of a page that the browser draws from a few words: one element for the session, however much is on it (ADR 0036).
 * What is done on it comes back as an event with a number; the template sends it with
 * {@code root.dispatchEvent(new CustomEvent(name, {detail: number}))}. A page is sent each template once.
 *
 * <p>Words go into the template as values, which escapes them: never put them into its text.
 */
public class Sjabloon extends Div {
    private static final String TEKEN = "this.teken(this, null, {item: this.woorden, index: 0})";
    private static final String EERST =
            "window.Vaadin.setLitRenderer(this, 'teken', window.sjablonen[$0], null, [], ''); "
                    + "this.woorden = {r: $1}; " + TEKEN;

    /** The number of each template, the same for all pages. */
    private static final Map<String, Integer> NUMMERS = new ConcurrentHashMap<>();

    private static final AtomicInteger VOLGENDE = new AtomicInteger();

    private final String sjabloon;
    private final Supplier<List<?>> woorden;

    /** Which templates a page has. */
    private static final class Verstuurd implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private final BitSet nummers = new BitSet();

        /** To the page and not to this part of it: one that is not to be seen yet is told nothing. */
        static void zorgVoor(UI ui, int nummer, String sjabloon) {
            var verstuurd = ComponentUtil.getData(ui, Verstuurd.class);
            if (verstuurd == null) {
                verstuurd = new Verstuurd();
                ComponentUtil.setData(ui, Verstuurd.class, verstuurd);
            }
            if (!verstuurd.nummers.get(nummer)) {
                verstuurd.nummers.set(nummer);
                ui.getPage().executeJs("(window.sjablonen ??= [])[$0] = $1", nummer, sjabloon);
            }
        }
    }

    /**
     * @param sjabloon a template of Lit that finds its words in {@code item.r}, the last of which is a list that is empty
     *     at first: of what {@link #zet} adds later
     * @param woorden texts, numbers, and lists of those; asked for each time this comes on a page, and not kept
     */
    public Sjabloon(String sjabloon, Supplier<List<?>> woorden) {
        this.sjabloon = sjabloon;
        this.woorden = woorden;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var nummer = NUMMERS.computeIfAbsent(sjabloon, nieuw -> VOLGENDE.getAndIncrement());
        Verstuurd.zorgVoor(event.getUI(), nummer, sjabloon);
        getElement().executeJs(EERST, nummer, woorden.get());
    }

    /** Draws it with the words as they are now; what stays the same keeps the focus. */
    protected final void teken() {
        getElement().executeJs("this.woorden = {r: $0}; " + TEKEN, woorden.get());
    }

    /** Draws it again with something at one place of the last list. */
    protected final void zet(int plaats, Object waarde) {
        getElement()
                .executeJs("const r = this.woorden.r; r[r.length - 1][$0] = $1[0]; " + TEKEN, plaats, List.of(waarde));
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
}
