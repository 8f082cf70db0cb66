package nl.verzuimsysteem.ui.vragenlijst;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import org.jspecify.annotations.Nullable;

/** Which question follows: what is usual, a question by name, or none. */
final class Sprongkeuze extends Select<String> {
    private static final String GEWOON = "";

    /**
     * @param gewoon what is said for what is usual
     * @param zelf code of the question it is about, which cannot follow on itself
     */
    Sprongkeuze(String label, String gewoon, Vragenlijst lijst, String zelf, @Nullable String nu) {
        var woorden = new Vraagwoorden(lijst);
        var codes = new ArrayList<String>();
        codes.add(GEWOON);
        lijst.vragen().stream()
                .map(Vraag::code)
                .filter(code -> !code.equals(zelf))
                .forEach(codes::add);
        codes.add(Vraag.EINDE);
        if (nu != null && !codes.contains(nu)) {
            // It was taken away: it stays until another is chosen.
            codes.add(nu);
        }
        setLabel(label);
        setItems(codes);
        setItemLabelGenerator(code ->
                code.equals(GEWOON) ? gewoon : code.equals(Vraag.EINDE) ? woorden.naar(code) : woorden.vraag(code));
        setValue(nu == null ? GEWOON : nu);
        setWidthFull();
    }

    @Nullable
    String naar() {
        return GEWOON.equals(getValue()) ? null : getValue();
    }
}
