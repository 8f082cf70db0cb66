package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.maatregelen.Deskundigenoordeel;
import nl.verzuimsysteem.maatregelen.NieuwOordeel;
import nl.verzuimsysteem.maatregelen.OordeelService;
import nl.verzuimsysteem.maatregelen.Oordeelaanvrager;
import nl.verzuimsysteem.maatregelen.Oordeeluitkomst;
import nl.verzuimsysteem.maatregelen.Oordeelvraag;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** What UWV was asked, and what it answered. */
final class Oordeelkaart extends Div {
    private final OordeelService service;
    private final Clock klok;
    private final Runnable opnieuw;
    private final boolean magVastleggen = Rechten.mag(Ingelogd.actor(), Handeling.OORDEEL_VASTLEGGEN);

    Oordeelkaart(
            OordeelService service,
            List<Deskundigenoordeel> oordelen,
            DossierId dossier,
            Clock klok,
            Runnable opnieuw) {
        this.service = service;
        this.klok = klok;
        this.opnieuw = opnieuw;
        var inhoud = new Div(new Paragraph(t("maatregelen.oordeel.uitleg")));
        inhoud.addClassName("onder-elkaar");
        if (oordelen.isEmpty()) {
            var geen = new Paragraph(t("maatregelen.oordeel.geen"));
            geen.addClassName("stil");
            inhoud.add(geen);
        } else {
            var lijst = new UnorderedList();
            lijst.addClassName("regels");
            oordelen.forEach(een -> lijst.add(regel(een)));
            inhoud.add(lijst);
        }
        var kaart = new Kaart(t("maatregelen.oordeel"), inhoud);
        if (magVastleggen) {
            var nieuw = new Button(t("maatregelen.oordeel.nieuw"), Icoon.PLUS.maak());
            nieuw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            nieuw.addClickListener(klik -> vraagAanvraag(dossier));
            kaart.naastTitel(nieuw);
        }
        add(kaart);
    }

    private ListItem regel(Deskundigenoordeel oordeel) {
        var uitkomst = oordeel.uitkomst();
        var uitslagOp = oordeel.uitslagOp();
        var vraag = new Span(oordeel.vraag().naam().tekst());
        vraag.addClassName("team-naam");
        var kop = new Div(
                vraag,
                uitkomst == null
                        ? new StatusLabel(StatusLabel.Soort.WACHT, t("maatregelen.oordeel.wacht"))
                        : new StatusLabel(
                                StatusLabel.Soort.INFO, uitkomst.naam().tekst()));
        kop.addClassName("tegenover");
        var wie = new Paragraph(t(
                "maatregelen.oordeel.gevraagd",
                oordeel.aanvrager().naam().tekst(),
                Kalender.voluit(oordeel.aangevraagdOp())));
        wie.addClassName("stil");
        var regel = new ListItem(kop, wie);
        if (uitslagOp != null) {
            var op = new Paragraph(t("maatregelen.oordeel.uitslag", Kalender.voluit(uitslagOp)));
            op.addClassName("stil");
            regel.add(op);
        }
        if (magVastleggen) {
            var knop = new Button(
                    t(uitkomst == null ? "maatregelen.oordeel.antwoord" : "maatregelen.oordeel.corrigeer"),
                    klik -> vraagUitslag(oordeel));
            knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            regel.add(knop);
        }
        return regel;
    }

    private void vraagAanvraag(DossierId dossier) {
        var sleutel = UUID.randomUUID().toString();
        var vraag = new Select<Oordeelvraag>();
        vraag.setLabel(t("maatregelen.oordeel.vraag"));
        vraag.setItems(Oordeelvraag.values());
        vraag.setItemLabelGenerator(een -> een.naam().tekst());
        var aanvrager = new Select<Oordeelaanvrager>();
        aanvrager.setLabel(t("maatregelen.oordeel.aanvrager"));
        aanvrager.setItems(Oordeelaanvrager.values());
        aanvrager.setItemLabelGenerator(een -> een.naam().tekst());
        var op = new DatumVeld(t("maatregelen.oordeel.aangevraagdOp"), klok);
        op.setValue(Kalender.vandaag(klok));
        new Invoerdialoog(t("maatregelen.oordeel.nieuw"))
                .veld("vraag", vraag)
                .veld("aanvrager", aanvrager)
                .veld("aangevraagdOp", op)
                .vraag(
                        t("maatregelen.oordeel.knop"),
                        () -> service.legVast(
                                Ingelogd.actor(),
                                dossier,
                                new NieuwOordeel(sleutel, vraag.getValue(), aanvrager.getValue(), op.getValue())),
                        opnieuw,
                        t("maatregelen.oordeel.vastgelegd"));
    }

    private void vraagUitslag(Deskundigenoordeel oordeel) {
        var uitkomst = new Select<Oordeeluitkomst>();
        uitkomst.setLabel(t("maatregelen.oordeel.uitkomst"));
        uitkomst.setItems(Oordeeluitkomst.values());
        uitkomst.setItemLabelGenerator(een -> een.naam().tekst());
        uitkomst.setValue(oordeel.uitkomst());
        var op = new DatumVeld(t("maatregelen.oordeel.uitslagOp"), klok);
        op.setValue(oordeel.uitslagOp());
        new Invoerdialoog(t("maatregelen.oordeel.antwoord"))
                .uitleg(oordeel.vraag().naam().tekst())
                .veld("uitslagOp", op)
                .veld("uitkomst", uitkomst)
                .vraag(
                        t("maatregelen.oordeel.antwoord"),
                        () -> service.zetUitslag(
                                Ingelogd.actor(), oordeel.id(), oordeel.versie(), op.getValue(), uitkomst.getValue()),
                        opnieuw,
                        t("maatregelen.oordeel.vastgelegd"));
    }
}
