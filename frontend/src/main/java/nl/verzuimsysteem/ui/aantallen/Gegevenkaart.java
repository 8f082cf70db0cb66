package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.verzuimsysteem.aantallen.Aantalvraag;
import nl.verzuimsysteem.aantallen.Afdelingaantal;
import nl.verzuimsysteem.aantallen.Gegeven;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;

/** What was answered to a question, by whom and when; or that nobody did in time. */
final class Gegevenkaart extends Div {

    /**
     * @param magWijzigen whether who looks can still change it
     * @param wijzig opens the form
     */
    Gegevenkaart(Aantalvraag vraag, List<Afdelingaantal> afdelingen, boolean magWijzigen, Runnable wijzig) {
        var kaart = new Kaart(t("aantallen.antwoord")).naastTitel(Aantalwoorden.stand(vraag.stand()));
        var gegeven = vraag.gegeven();
        var inhoud = new Div();
        inhoud.addClassName("onder-elkaar");
        if (gegeven != null) {
            inhoud.add(
                    cijfers(vraag, gegeven),
                    new Paragraph(t(
                            "aantallen.jaren.door",
                            gegeven.zelf() ? t("aantallen.gegeven.u") : gegeven.door(),
                            Kalender.kort(gegeven.op()))));
            inhoud.add(feiten(gegeven, afdelingen));
        }
        if (magWijzigen) {
            inhoud.add(
                    new Paragraph(t("aantallen.wijzigen.tot", Kalender.voluit(vraag.sluitOp()))),
                    new Div(new Button(t("aantallen.wijzig"), klik -> wijzig.run())));
        } else if (vraag.loopt()) {
            inhoud.add(new Paragraph(t("aantallen.loopt", Kalender.voluit(vraag.sluitOp()))));
        } else {
            inhoud.add(
                    new Paragraph(t("aantallen.gesloten." + vraag.stand().name())),
                    new Anchor(Paden.HULP, t("aantallen.gesloten.hulp")));
        }
        kaart.zet(inhoud);
        add(kaart);
    }

    private static Cijfers cijfers(Aantalvraag vraag, Gegeven gegeven) {
        var cijfers = new Cijfers()
                .cijfer(
                        t("aantallen.cijfer." + vraag.soort().name(), String.valueOf(vraag.jaar())),
                        gegeven.dezeJaar());
        var volgendJaar = gegeven.volgendJaar();
        return volgendJaar == null
                ? cijfers
                : cijfers.cijfer(t("aantallen.cijfer.volgend", String.valueOf(vraag.jaar() + 1)), volgendJaar);
    }

    private static Feiten feiten(Gegeven gegeven, List<Afdelingaantal> afdelingen) {
        var feiten = new Feiten().feit(t("aantallen.reden"), gegeven.reden());
        for (var afdeling : afdelingen) {
            var aantal = afdeling.aantal();
            if (aantal != null) {
                feiten.feit(afdeling.naam(), Aantalwoorden.getal(aantal));
            }
        }
        feiten.setVisible(feiten.getChildren().findAny().isPresent());
        return feiten;
    }
}
