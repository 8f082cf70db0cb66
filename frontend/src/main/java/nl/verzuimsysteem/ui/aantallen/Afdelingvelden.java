package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.aantallen.Afdelingaantal;
import nl.verzuimsysteem.kern.AfdelingId;

/** Divides the headcount of this year over the departments, for who wants to; folded until he does. */
final class Afdelingvelden extends Div {
    private final Map<AfdelingId, IntegerField> velden = new LinkedHashMap<>();
    private final IntegerField geheel;
    private final Span samen = new Span();
    private final Details vouw = new Details(t("aantallen.afdelingen"));

    /** @param geheel the field the departments add up to */
    Afdelingvelden(List<Afdelingaantal> afdelingen, IntegerField geheel) {
        this.geheel = geheel;
        setVisible(!afdelingen.isEmpty());
        var raster = new Div();
        raster.addClassName("formulier");
        for (var afdeling : afdelingen) {
            var veld = new IntegerField(afdeling.naam());
            veld.setHelperText(t("aantallen.afdeling.inDienst", afdeling.geregistreerd()));
            veld.setValue(afdeling.aantal());
            veld.addValueChangeListener(verandering -> telOp());
            velden.put(afdeling.afdeling(), veld);
            raster.add(veld);
        }
        samen.getElement().setAttribute("role", "status");
        var inhoud = new Div(new Paragraph(t("aantallen.afdelingen.uitleg")), raster, samen);
        inhoud.addClassName("onder-elkaar");
        vouw.add(inhoud);
        vouw.setOpened(!ingevuld().isEmpty());
        geheel.addValueChangeListener(verandering -> telOp());
        add(vouw);
        telOp();
    }

    /** The first of the fields, to lead to when they do not add up. */
    Optional<IntegerField> eerste() {
        return velden.values().stream().findFirst();
    }

    void open() {
        vouw.setOpened(true);
    }

    /** What was filled in, by department; empty when it is not divided. */
    Map<AfdelingId, Integer> ingevuld() {
        var aantallen = new LinkedHashMap<AfdelingId, Integer>();
        velden.forEach((afdeling, veld) -> {
            if (veld.getValue() != null) {
                aantallen.put(afdeling, veld.getValue());
            }
        });
        return aantallen;
    }

    private void telOp() {
        var som = velden.values().stream()
                .map(IntegerField::getValue)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        samen.setText(
                geheel.getValue() == null
                        ? t("aantallen.afdelingen.samen", som)
                        : t("aantallen.afdelingen.samenVan", som, geheel.getValue()));
    }
}
