package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.MedischDossierService;
import nl.verzuimsysteem.medisch.MedischGesloten;
import nl.verzuimsysteem.medisch.Medischdossier;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** The medical file of a werknemer: his consults, and what of it is closed. */
@StyleSheet("medisch.css")
final class Consultenlijst extends Div {
    private final Nooddialoog nood;
    private final WerknemerId werknemer;
    private final Runnable opnieuw;

    Consultenlijst(MedischDossierService service, Nooddialoog nood, WerknemerId werknemer, Runnable opnieuw) {
        this.nood = nood;
        this.werknemer = werknemer;
        this.opnieuw = opnieuw;
        addClassName("stapel");
        try {
            toon(service.vanWerknemer(Ingelogd.actor(), werknemer));
        } catch (MedischGesloten e) {
            var acties = e.inNood() ? new Component[] {knop()} : new Component[0];
            add(new LegeStaat(t("consult.gesloten"), String.valueOf(e.getMessage()), acties));
        }
    }

    private void toon(Medischdossier dossier) {
        var tot = dossier.noodTot();
        if (tot != null) {
            add(waarschuwing(t("consult.nood.geldt", Consultwoorden.TIJD.format(Kalender.plaatselijk(tot)))));
        }
        if (dossier.gesloten() > 0) {
            var vak = waarschuwing(t("consult.nood.deels", dossier.gesloten()));
            if (dossier.inNood()) {
                vak.add(new Div(knop()));
            }
            add(vak);
        }
        var lijst = new UnorderedList();
        lijst.addClassName("consultenlijst");
        dossier.consulten().forEach(een -> lijst.add(new ListItem(regel(een))));
        add(new Kaart(
                t("consult.lijst"),
                dossier.consulten().isEmpty()
                        ? new LegeStaat(t("consult.lijst.leeg"), t("consult.lijst.leegUitleg"))
                        : lijst));
    }

    private static Div waarschuwing(String tekst) {
        var vak = new Div(new Paragraph(tekst));
        vak.addClassNames("waarschuwing", "onder-elkaar");
        return vak;
    }

    private static Component regel(Medischdossier.Regel een) {
        var titel = new Anchor(
                Medischpaden.consult(een.id()),
                t("consult.lijst.regel", Kalender.kort(een.dag()), een.soort().naam()));
        var wie = new Span(Consultwoorden.onderWie(een.professional(), een.functie(), een.onder()));
        var tekst = new Div(titel, wie);
        tekst.addClassName("daglijst-wie");
        var regel = new Div(tekst, Consultwoorden.label(een.status()));
        regel.addClassName("daglijst-regel");
        if (een.vertrouwelijk()) {
            regel.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("consult.vertrouwelijk")));
        }
        return regel;
    }

    private Button knop() {
        return new Button(t("consult.nood.knop"), Icoon.SLOT.maak(), klik -> nood.vraag(werknemer, opnieuw));
    }
}
