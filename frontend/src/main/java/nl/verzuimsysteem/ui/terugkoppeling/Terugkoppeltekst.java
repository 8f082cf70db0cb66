package nl.verzuimsysteem.ui.terugkoppeling;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.ui.component.Feiten;

/** What a terugkoppeling says, under its headings. It is Dutch, whatever the language of the page. */
public final class Terugkoppeltekst extends Div {

    public Terugkoppeltekst(Terugkoppelinhoud inhoud) {
        addClassName("onder-elkaar");
        getElement().setAttribute("lang", "nl");
        var feiten = new Feiten();
        var geschiktheid = inhoud.geschiktheid();
        if (geschiktheid != null) {
            feiten.feit(t("terugkoppeling.geschiktheid"), geschiktheid.naam().tekst());
        }
        for (var rubriek : Rubriek.values()) {
            var tekst = inhoud.bij(rubriek);
            if (tekst != null) {
                feiten.feit(rubriek.naam().tekst(), alineas(tekst));
            }
        }
        if (!inhoud.advies().isEmpty()) {
            feiten.feit(t("terugkoppeling.advies"), alineas(inhoud.advies()));
        }
        if (!inhoud.verloop().isEmpty()) {
            feiten.feit(t("terugkoppeling.verloop"), alineas(inhoud.verloop()));
        }
        var volgend = inhoud.volgendContact();
        if (volgend != null) {
            feiten.feit(
                    t("terugkoppeling.volgendContact"),
                    t("terugkoppeling.volgendContact.op", Kalender.voluit(volgend)));
        }
        add(feiten);
    }

    /** One paragraph for each line somebody wrote. */
    public static Component alineas(String tekst) {
        var regels =
                new ArrayList<>(tekst.lines().filter(regel -> !regel.isBlank()).toList());
        if (regels.size() == 1) {
            return new Span(regels.getFirst());
        }
        var vak = new Div();
        regels.forEach(regel -> vak.add(new Paragraph(regel)));
        return vak;
    }
}
