package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.verzuimsysteem.vragenlijst.Tekst;

/** The same words in each language, beside each other. */
final class Taalvelden extends Div {
    private final Map<String, TextArea> velden = new LinkedHashMap<>();

    /** @param wat what they are the words of, such as {@code Vraag} */
    Taalvelden(String wat, Tekst nu) {
        addClassName("taalvelden");
        Tekst.TALEN.forEach(taal -> {
            var veld = new TextArea(t("vragenlijst.inTaal", wat, Vraagwoorden.taal(taal)));
            veld.setValue(nu.in(taal));
            veld.setMinRows(1);
            veld.setWidthFull();
            veld.getElement().setAttribute("lang", taal);
            velden.put(taal, veld);
            add(veld);
        });
    }

    Tekst tekst() {
        return new Tekst(in("nl"), in("en"), in("de"), in("pl"));
    }

    void focus() {
        velden.values().iterator().next().focus();
    }

    private String in(String taal) {
        var veld = velden.get(taal);
        return veld == null ? "" : veld.getValue().strip();
    }
}
