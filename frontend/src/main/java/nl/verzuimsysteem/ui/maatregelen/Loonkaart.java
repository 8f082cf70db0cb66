package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.maatregelen.Loonmaatregel;
import nl.verzuimsysteem.maatregelen.LoonmaatregelService;
import nl.verzuimsysteem.maatregelen.Loonmaatregelen;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumDialoog;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** Wages that were held back or stopped, each with its letter. */
final class Loonkaart extends Div {
    private final LoonmaatregelService service;
    private final Clock klok;
    private final Runnable opnieuw;
    private final boolean magVastleggen = Rechten.mag(Ingelogd.actor(), Handeling.LOONMAATREGEL_VASTLEGGEN);

    Loonkaart(
            LoonmaatregelService service,
            Loonmaatregelen maatregelen,
            DossierId dossier,
            Clock klok,
            Runnable opnieuw) {
        this.service = service;
        this.klok = klok;
        this.opnieuw = opnieuw;
        var inhoud = new Div(new Paragraph(t("maatregelen.loon.uitleg")));
        inhoud.addClassName("onder-elkaar");
        if (maatregelen.vangnet()) {
            var uwv = new Div(new Paragraph(t("maatregelen.loon.vangnet")));
            uwv.addClassName("waarschuwing");
            inhoud.add(uwv);
        }
        if (maatregelen.alle().isEmpty()) {
            var geen = new Paragraph(t("maatregelen.loon.geen"));
            geen.addClassName("stil");
            inhoud.add(geen);
        } else {
            var lijst = new UnorderedList();
            lijst.addClassName("regels");
            maatregelen.alle().forEach(een -> lijst.add(regel(een)));
            inhoud.add(lijst);
        }
        var kaart = new Kaart(t("maatregelen.loon"), inhoud);
        if (magVastleggen) {
            var nieuw = new Button(t("maatregelen.loon.nieuw"), Icoon.PLUS.maak());
            nieuw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            nieuw.addClickListener(klik -> Loondialoog.open(service, dossier, klok, opnieuw));
            kaart.naastTitel(nieuw);
        }
        add(kaart);
    }

    private ListItem regel(Loonmaatregel maatregel) {
        var vandaag = Kalender.vandaag(klok);
        var naam = new Span(maatregel.soort().naam().tekst());
        naam.addClassName("team-naam");
        var kop = new Div(
                naam,
                maatregel.loopt(vandaag)
                        ? new StatusLabel(StatusLabel.Soort.LET_OP, t("maatregelen.loon.loopt"))
                        : new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("maatregelen.loon.voorbij")));
        kop.addClassName("tegenover");
        var verteld =
                new Paragraph(t("maatregelen.loon.verteld", Kalender.voluit(maatregel.verteldOp()), maatregel.door()));
        verteld.addClassName("stil");
        var regel = new ListItem(
                kop, new Paragraph(maatregel.reden().naam().tekst()), new Paragraph(periode(maatregel)), verteld);
        if (maatregel.laatVerteld()) {
            regel.add(new Paragraph(t("maatregelen.loon.laatVerteld")));
        }
        regel.add(knoppen(maatregel));
        return regel;
    }

    private static String periode(Loonmaatregel maatregel) {
        var tot = maatregel.tot();
        var van = Kalender.voluit(maatregel.van());
        return tot == null
                ? t("maatregelen.loon.vanaf", van)
                : t("maatregelen.loon.vanTot", van, Kalender.voluit(tot.minusDays(1)));
    }

    private Component knoppen(Loonmaatregel maatregel) {
        var actor = Ingelogd.actor();
        var balk = new Div(new Pdflink(t("maatregelen.loon.brief"), () -> service.brief(actor, maatregel.id())));
        balk.addClassName("paginakop-acties");
        if (magVastleggen && maatregel.tot() == null) {
            balk.add(new Button(t("maatregelen.loon.beeindig"), klik -> vraagEinde(maatregel)));
        }
        return balk;
    }

    private void vraagEinde(Loonmaatregel maatregel) {
        new DatumDialoog(
                        t("maatregelen.loon.beeindig"),
                        t("maatregelen.loon.weerVanaf"),
                        t("maatregelen.loon.beeindig"),
                        klok,
                        dag -> service.beeindig(Ingelogd.actor(), maatregel.id(), maatregel.versie(), dag),
                        opnieuw,
                        new Paragraph(t("maatregelen.loon.beeindig.uitleg")))
                .met(Kalender.vandaag(klok))
                .open();
    }
}
