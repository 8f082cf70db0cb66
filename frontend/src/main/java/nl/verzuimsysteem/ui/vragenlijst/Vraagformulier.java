package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.vragenlijst.Bewerking;
import nl.verzuimsysteem.vragenlijst.Tekst;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;

/** The fields of one question with its choices. */
final class Vraagformulier extends Div {
    private final Vragenlijst lijst;
    private final String code;
    private final Select<Vraagsoort> soort = new Select<>();
    private final Checkbox verplicht = new Checkbox(t("vragenlijst.veld.verplicht"));
    private final Taalvelden tekst;
    private final Taalvelden uitleg;
    private final Sprongkeuze naar;
    private final List<Keuzevelden> keuzes = new ArrayList<>();
    private final Div keuzevak = new Div();
    private final Button erbij = new Button(t("vragenlijst.antwoord.nieuw"), Icoon.PLUS.maak(), klik -> voegToe());
    private final Kaart antwoorden;

    Vraagformulier(Vragenlijst lijst, Vraag nu) {
        this.lijst = lijst;
        this.code = nu.code();
        addClassName("stapel");
        soort.setLabel(t("vragenlijst.veld.soort"));
        soort.setItems(Vraagsoort.values());
        soort.setItemLabelGenerator(Vraagwoorden::soort);
        soort.setValue(nu.soort());
        verplicht.setValue(nu.verplicht());
        tekst = new Taalvelden(t("vragenlijst.veld.vraag"), nu.tekst());
        uitleg = new Taalvelden(t("vragenlijst.veld.uitleg"), nu.uitleg() == null ? Tekst.LEEG : nu.uitleg());
        naar = new Sprongkeuze(t("vragenlijst.veld.naar"), t("vragenlijst.naar.volgende"), lijst, nu.code(), nu.naar());
        var vooraan = new Div(soort, verplicht);
        vooraan.addClassName("rij");
        soort.addClassName("breed");
        nu.keuzes().forEach(keuze -> keuzes.add(new Keuzevelden(lijst, code, keuze)));
        keuzevak.addClassName("keuzelijst");
        antwoorden = new Kaart(t("vragenlijst.antwoorden"), keuzevak, new Div(erbij));
        add(
                new Kaart(t("vragenlijst.plek.deVraag"), vooraan, tekst),
                new Kaart(t("vragenlijst.plek.uitleg"), uitleg),
                antwoorden,
                new Kaart(t("vragenlijst.plek.daarna"), naar));
        soort.addValueChangeListener(keuze -> toonKeuzes());
        toonKeuzes();
    }

    String code() {
        return code;
    }

    /** The question as it stands in the fields. */
    Vraag vraag() {
        var gekozen = soort.getValue();
        return new Vraag(
                code,
                gekozen,
                tekst.tekst(),
                uitleg.tekst().equals(Tekst.LEEG) ? null : uitleg.tekst(),
                verplicht.getValue(),
                gekozen == Vraagsoort.TEKST
                        ? List.of()
                        : keuzes.stream().map(Keuzevelden::keuze).toList(),
                naar.naar());
    }

    private void voegToe() {
        var codes = keuzes.stream().map(Keuzevelden::code).toList();
        var nieuw = new Keuzevelden(lijst, code, Bewerking.nieuweKeuze(codes));
        keuzes.add(nieuw);
        toonKeuzes();
        nieuw.focus();
    }

    private void toonKeuzes() {
        antwoorden.setVisible(soort.getValue() != Vraagsoort.TEKST);
        keuzevak.removeAll();
        for (var plaats = 0; plaats < keuzes.size(); plaats++) {
            var hier = plaats;
            var keuze = keuzes.get(plaats);
            var knoppen = keuze.nummer(plaats + 1);
            if (plaats > 0) {
                knoppen.add(knop("vragenlijst.omhoog", plaats, () -> schuif(hier, hier - 1)));
            }
            if (plaats < keuzes.size() - 1) {
                knoppen.add(knop("vragenlijst.omlaag", plaats, () -> schuif(hier, hier + 1)));
            }
            knoppen.add(knop("vragenlijst.haalWeg", plaats, () -> {
                keuzes.remove(hier);
                toonKeuzes();
                erbij.focus();
            }));
            keuzevak.add(keuze);
        }
    }

    /** The focus goes along with what moved. */
    private void schuif(int van, int naar) {
        Collections.swap(keuzes, van, naar);
        toonKeuzes();
        keuzes.get(naar).focus();
    }

    private Button knop(String woord, int plaats, Runnable act) {
        var knop = new Button(t(woord), klik -> act.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(t("vragenlijst.knopVan", t(woord), t("vragenlijst.antwoord.klein", plaats + 1)));
        return knop;
    }
}
