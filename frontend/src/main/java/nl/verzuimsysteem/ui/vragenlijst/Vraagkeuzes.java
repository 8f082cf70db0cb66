package nl.verzuimsysteem.ui.vragenlijst;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import nl.verzuimsysteem.vragenlijst.Vraag;

/**
 * The choices of a question, each as large as a thumb. They are the radio buttons or check boxes of the browser itself, so
 * that keys and screen readers work as their users know them.
 */
final class Vraagkeuzes extends Div {
    private static final String DOEL = "event.target.value";
    private static final String AAN = "event.target.checked";
    private static final String GETIKT = "!!element.getikt";

    /** A click of the arrow keys looks as one of a finger: what came before tells them apart. */
    private static final String LET_OP = """
            this.addEventListener('pointerdown', () => { this.getikt = true; });
            this.addEventListener('keydown', () => { this.getikt = false; });""";

    /** Hears what is chosen. */
    interface Gehoord {
        /** @param getikt with a finger or a mouse, and not on the way of the arrow keys to another */
        void kies(String code, boolean aan, boolean getikt);

        void enter();
    }

    Vraagkeuzes(Vraag vraag, Set<String> gekozen, String soort, String taal, Gehoord gehoord) {
        addClassName("vraagkeuzes");
        getElement().setAttribute("role", "radio".equals(soort) ? "radiogroup" : "group");
        vraag.keuzes().forEach(keuze -> {
            var vak = new Element("input")
                    .setAttribute("type", soort)
                    .setAttribute("name", "vraag-" + vraag.code())
                    .setAttribute("value", keuze.code())
                    .setProperty("checked", gekozen.contains(keuze.code()));
            var woorden = new Element("span");
            woorden.setText(keuze.tekst().in(taal));
            getElement().appendChild(new Element("label").appendChild(vak, woorden));
        });
        getElement()
                .addEventListener("click", tik -> {
                    var feiten = tik.getEventData();
                    gehoord.kies(
                            feiten.get(DOEL).asString(),
                            feiten.get(AAN).asBoolean(),
                            feiten.get(GETIKT).asBoolean());
                })
                .setFilter("event.target.type === '" + soort + "'")
                .addEventData(DOEL)
                .addEventData(AAN)
                .addEventData(GETIKT);
        getElement()
                .addEventListener("keydown", toets -> gehoord.enter())
                .setFilter("event.key === 'Enter' && event.target.type === 'radio'");
        addAttachListener(gekoppeld -> getElement().executeJs(LET_OP));
    }

    /** By which text elsewhere on the screen it is called and explained. */
    void noem(String kop, String uitleg) {
        getElement().setAttribute("aria-labelledby", kop).setAttribute("aria-describedby", uitleg);
    }
}
