package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.verzuim.MedischeWoorden;

/**
 * Stands below a field for free text and stays away until what was typed looks medical. It warns as soon as the user
 * leaves the field, and lets him say that it is no medical information; that such a text is not kept otherwise, is for the
 * service to say. What stood in the field when it was made was judged before.
 */
public final class Medischewacht extends Div {
    private final HasValue<?, String> veld;
    private final String begin;
    private final Paragraph tekst = new Paragraph();
    private final Checkbox nietMedisch = new Checkbox(t("medisch.niet"));
    private List<String> woorden = List.of();

    /** @param bijNiet what is asked of who says that it is not medical */
    public Medischewacht(HasValue<?, String> veld, Component... bijNiet) {
        this.veld = veld;
        begin = veld.getValue();
        addClassNames("waarschuwing", "heel", "onder-elkaar");
        getElement().setAttribute("role", "status");
        nietMedisch.setHelperText(t("medisch.niet.logboek"));
        nietMedisch.addValueChangeListener(vinkje -> {
            Arrays.stream(bijNiet).forEach(vraag -> vraag.setVisible(vinkje.getValue()));
            if (vinkje.getValue() && veld instanceof Component gemerkt) {
                Foutmerk.wis(gemerkt);
            }
        });
        Arrays.stream(bijNiet).forEach(vraag -> vraag.setVisible(false));
        setVisible(false);
        add(tekst, nietMedisch);
        add(bijNiet);
        veld.addValueChangeListener(verandering -> kijk());
    }

    /** For who writes to the employer: warns, and asks nothing. */
    public Medischewacht zonderVraag() {
        remove(nietMedisch);
        return this;
    }

    /** Whether the user says so of what stands in the field now. */
    public boolean nietMedisch() {
        return waarschuwt() && nietMedisch.getValue();
    }

    /** The same of fields that are kept together: of each of them that looks medical. */
    public static boolean alleNietMedisch(Medischewacht... wachten) {
        var gewaarschuwd =
                Arrays.stream(wachten).filter(Medischewacht::waarschuwt).toList();
        return !gewaarschuwd.isEmpty() && gewaarschuwd.stream().allMatch(wacht -> wacht.nietMedisch());
    }

    private boolean waarschuwt() {
        return !woorden.isEmpty();
    }

    private void kijk() {
        var gevonden = MedischeWoorden.alle(veld.getValue().equals(begin) ? "" : veld.getValue());
        if (!gevonden.equals(woorden)) {
            woorden = gevonden;
            // What the user said, he said of other words.
            nietMedisch.setValue(false);
        }
        // Its place stays: the button below would move from under the pointer of who leaves the field by pressing it.
        setClassName("onzichtbaar", !waarschuwt());
        if (waarschuwt()) {
            setVisible(true);
            tekst.setText(t(
                    nietMedisch.getParent().isPresent() ? "medisch.waarschuwing" : "medisch.waarschuwing.team",
                    woorden.stream().map(woord -> "“" + woord + "”").collect(Collectors.joining(", "))));
        } else if (veld.isEmpty()) {
            setVisible(false);
        }
    }
}
