package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Consult;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.terugkoppeling.Zienswijze;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** Left of the sheets: who it is, why he is here, how the absence went, what the employer asks. */
final class Consultkop extends Div {
    Consultkop(Consult consult, Clock klok) {
        addClassNames("consult-links", "stapel");
        add(mens(consult, klok), verzuim(consult, klok));
        var vraag = consult.vraag();
        if (vraag != null && !vraag.isBlank()) {
            var tekst = new Paragraph(vraag);
            tekst.addClassName("consult-tekst");
            add(new Kaart(t("consult.vraag"), tekst));
        }
        var zienswijze = consult.zienswijze();
        if (zienswijze != null) {
            add(zienswijze(zienswijze));
        }
    }

    private static Kaart zienswijze(Zienswijze zienswijze) {
        var tekst = new Paragraph(zienswijze.tekst());
        tekst.addClassName("consult-tekst");
        var wie = new Paragraph(t(
                zienswijze.deelt() ? "consult.zienswijze.gedeeld" : "consult.zienswijze.nietGedeeld",
                Kalender.kort(zienswijze.op())));
        wie.addClassName("stil");
        return new Kaart(t("consult.zienswijze"), new Div(tekst, wie));
    }

    private static Kaart mens(Consult consult, Clock klok) {
        var vandaag = Kalender.vandaag(klok);
        var geboren = consult.geboortedatum();
        var inhoud = new Div(Consultwoorden.label(consult.status()));
        inhoud.addClassName("onder-elkaar");
        if (consult.vertrouwelijk()) {
            inhoud.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("consult.vertrouwelijk")));
        }
        if (consult.tolk() == Tolk.NODIG) {
            inhoud.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("consult.tolk.ontbreekt")));
        }
        inhoud.add(new Feiten()
                .feit(t("consult.reden"), consult.aanleiding().naam())
                .feit(t("consult.bedrijf"), consult.bedrijfsnaam())
                .feit(t("consult.werk"), consult.werk())
                .feit(
                        t("consult.geboren"),
                        geboren == null
                                ? null
                                : t(
                                        "consult.geboren.op",
                                        Kalender.kort(geboren),
                                        ChronoUnit.YEARS.between(geboren, vandaag)))
                .feit(t("consult.taal"), Consultwoorden.taal(consult.taal(), consult.tolk()))
                .feit(
                        t("consult.gehouden"),
                        Consultwoorden.onderWie(consult.professional(), consult.functie(), consult.onder())));
        var kaart = new Kaart(t("consult.mens"), inhoud);
        var dossier = consult.dossier();
        if (dossier != null) {
            kaart.naastTitel(new Anchor(Paden.dossier(dossier, "medisch"), t("consult.naarDossier")));
        }
        return kaart;
    }

    private static Kaart verzuim(Consult consult, Clock klok) {
        var eerste = consult.eersteZiektedag();
        if (eerste == null) {
            return new Kaart(t("consult.verzuim"), new Paragraph(t("consult.verzuim.geen")));
        }
        var hersteld = consult.hersteldOp();
        var tot = hersteld == null ? Kalender.vandaag(klok) : hersteld;
        var inhoud = new Div(new Feiten()
                .feit(t("consult.eersteDag"), Kalender.kort(eerste))
                .feit(t("consult.hersteld"), hersteld == null ? null : Kalender.kort(hersteld))
                .feit(t("consult.weken"), t("consult.weken.aantal", ChronoUnit.WEEKS.between(eerste, tot) + 1)));
        inhoud.addClassName("onder-elkaar");
        if (!consult.verloop().isEmpty()) {
            var verloop = new UnorderedList();
            verloop.addClassName("regels");
            consult.verloop()
                    .forEach(een -> verloop.add(new ListItem(t(
                            een.arbeidstherapie() ? "consult.verloop.therapie" : "consult.verloop.regel",
                            Kalender.kort(een.vanaf()),
                            een.percentage()))));
            inhoud.add(verloop);
        }
        return new Kaart(t("consult.verzuim"), inhoud);
    }
}
