package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import nl.verzuimsysteem.vragenlijst.Dimensie;
import nl.verzuimsysteem.vragenlijst.Keuze;
import nl.verzuimsysteem.vragenlijst.Padcontrole;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;

/** One choice of a question: its words, where it leads, and what it adds to the scores. */
final class Keuzevelden extends Section {
    private final String code;
    private final H3 titel = new H3();
    private final Div knoppen = new Div();
    private final Taalvelden tekst;
    private final Sprongkeuze naar;
    private final Map<Dimensie, IntegerField> scores = new EnumMap<>(Dimensie.class);

    /** @param vraag code of the question */
    Keuzevelden(Vragenlijst lijst, String vraag, Keuze nu) {
        code = nu.code();
        tekst = new Taalvelden(t("vragenlijst.veld.antwoord"), nu.tekst());
        naar = new Sprongkeuze(
                t("vragenlijst.veld.keuzeNaar"), t("vragenlijst.naar.vanVraag"), lijst, vraag, nu.naar());
        addClassName("keuzevelden");
        knoppen.addClassName("volgorde-knoppen");
        var kop = new Header(titel, knoppen);
        var punten = new Div();
        punten.addClassName("scorevelden");
        for (var dimensie : Dimensie.values()) {
            var veld = new IntegerField(dimensie.naam());
            veld.setMin(0);
            veld.setMax(Padcontrole.HOOGSTE_SCORE);
            veld.setValue(nu.scores().getOrDefault(dimensie, 0));
            veld.setWidthFull();
            veld.setManualValidation(true);
            scores.put(dimensie, veld);
            punten.add(veld);
        }
        add(kop, tekst, naar, punten);
    }

    /** @param nummer from 1 on */
    Div nummer(int nummer) {
        titel.setText(t("vragenlijst.antwoord", nummer));
        knoppen.removeAll();
        return knoppen;
    }

    String code() {
        return code;
    }

    Keuze keuze() {
        var gegeven = new EnumMap<Dimensie, Integer>(Dimensie.class);
        scores.forEach((dimensie, veld) -> {
            if (veld.getValue() != null && veld.getValue() != 0) {
                gegeven.put(dimensie, veld.getValue());
            }
        });
        return new Keuze(code, tekst.tekst(), gegeven, naar.naar());
    }

    void focus() {
        tekst.focus();
    }
}
