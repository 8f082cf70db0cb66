package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.verzuimsysteem.frequent.FrequentService;
import nl.verzuimsysteem.frequent.Frequentie;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** How often somebody reported sick lately, with a guide for a talk about it. */
final class Frequentkaart extends Div {
    Frequentkaart(FrequentService service, Frequentie frequentie, DossierId dossier) {
        var actor = Ingelogd.actor();
        var dagen = new UnorderedList();
        dagen.addClassName("perioden");
        frequentie.dagen().forEach(dag -> dagen.add(new ListItem(Kalender.voluit(dag))));
        var inhoud = new Div(
                new Paragraph(t("maatregelen.vaak.aantal", frequentie.dagen().size(), frequentie.maanden())));
        inhoud.addClassName("onder-elkaar");
        if (frequentie.dagen().size() > 1) {
            inhoud.add(dagen);
        }
        var kaart = new Kaart(t("maatregelen.vaak"), inhoud);
        if (frequentie.isVaak()) {
            kaart.naastTitel(new StatusLabel(StatusLabel.Soort.LET_OP, t("maatregelen.vaak.signaal")));
            var balk = new Div(new Pdflink(t("maatregelen.vaak.leidraad"), () -> service.leidraad(actor, dossier)));
            balk.addClassName("paginakop-acties");
            inhoud.add(new Paragraph(t("maatregelen.vaak.uitleg")), balk);
        }
        add(kaart);
    }
}
