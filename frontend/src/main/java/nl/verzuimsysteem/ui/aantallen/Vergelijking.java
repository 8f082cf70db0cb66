package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.verzuimsysteem.aantallen.Aantalvraag;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.Feiten;

/** The figures to compare with, beside the field: what was known before, and who is entered here. */
final class Vergelijking extends Div {

    Vergelijking(Aantalvraag vraag) {
        addClassNames("uitleg", "vergelijking");
        var feiten = new Feiten();
        var vorig = vraag.vorig();
        if (vorig != null) {
            feiten.feit(
                    t("aantallen.vorig." + vorig.soort().name(), String.valueOf(vorig.jaar())),
                    Aantalwoorden.onder(
                            new Div(Aantalwoorden.getal(vorig.aantal())),
                            Aantalwoorden.stil(
                                    t("aantallen.jaren.door", vorig.door(), Kalender.kort(vorig.opgegevenOp())))));
        }
        feiten.feit(t("aantallen.geregistreerd"), Aantalwoorden.getal(vraag.geregistreerd()));
        var titel = new H2(t("aantallen.vergelijk"));
        titel.addClassName("uitleg-titel");
        add(titel, feiten);
    }
}
