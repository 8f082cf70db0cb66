package nl.verzuimsysteem.ui.uwv;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Kopieerknop;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.uwv.UwvService;
import nl.verzuimsysteem.uwv.Uwvblad;
import nl.verzuimsysteem.uwv.Uwvdossier;

/** One report to UWV: until when and why, the data to take over, and that it was made. */
final class Bladkaart extends Div {
    private final UwvService service;
    private final StapService stappen;
    private final Uwvdossier dossier;
    private final Uwvblad blad;
    private final Clock klok;
    private final Runnable opnieuw;

    Bladkaart(UwvService service, StapService stappen, Uwvdossier dossier, Uwvblad blad, Clock klok, Runnable opnieuw) {
        this.service = service;
        this.stappen = stappen;
        this.dossier = dossier;
        this.blad = blad;
        this.klok = klok;
        this.opnieuw = opnieuw;
        add(new Kaart(blad.soort().naam().tekst(), termijn(), gegevens(), knoppen())
                .naastTitel(stand(Kalender.vandaag(klok))));
    }

    private StatusLabel stand(LocalDate vandaag) {
        var gemeld = blad.gemeld();
        var uiterlijk = blad.mijlpaal().uiterlijk();
        if (gemeld != null && gemeld.datum() != null) {
            return gemeld.datum().isAfter(uiterlijk)
                    ? new StatusLabel(StatusLabel.Soort.LET_OP, t("uwv.stand.laatGemeld"))
                    : new StatusLabel(StatusLabel.Soort.GOED, t("uwv.stand.gemeld"));
        }
        return blad.mijlpaal().isTeLaat(vandaag)
                ? new StatusLabel(StatusLabel.Soort.FOUT, t("uwv.stand.teLaat"))
                : new StatusLabel(StatusLabel.Soort.WACHT, t("uwv.stand.open"));
    }

    private Component termijn() {
        var vak = new Div();
        vak.addClassName("onder-elkaar");
        var gemeld = blad.gemeld();
        var uiterlijk = Kalender.voluit(blad.mijlpaal().uiterlijk());
        if (gemeld != null && gemeld.datum() != null) {
            var referentie = gemeld.referentie();
            vak.add(new Feiten()
                    .feit(t("uwv.gemeldOp"), Kalender.voluit(gemeld.datum()))
                    .feit(t("uwv.referentie"), referentie)
                    .feit(t("uwv.uiterlijk"), uiterlijk)
                    .feit(
                            t("uwv.vastgelegd"),
                            t("uwv.vastgelegd.door", gemeld.door(), Kalender.kort(gemeld.moment()))));
        } else if (blad.mijlpaal().isTeLaat(Kalender.vandaag(klok))) {
            var alarm = new Div(new Paragraph(t("uwv.teLaat", uiterlijk)));
            alarm.addClassName("waarschuwing");
            vak.add(alarm);
        } else {
            vak.add(new Paragraph(t("uwv.meldUiterlijk", uiterlijk)));
        }
        var regels = new UnorderedList();
        blad.uitleg().regels().stream().map(Melding::tekst).map(ListItem::new).forEach(regels::add);
        var bron = new Paragraph(t("uwv.bron", blad.uitleg().artikel()));
        bron.addClassName("stil");
        vak.add(new Details(t("uwv.waarom"), regels, bron));
        return vak;
    }

    private Component gegevens() {
        var feiten = new Feiten();
        blad.gegevens().forEach(gegeven -> {
            if (gegeven.ontbreekt()) {
                var zelf = new Span(Icoon.INFO.maak(), new Span(gegeven.waarde()));
                zelf.addClassNames("met-icoon", "stil");
                feiten.feit(gegeven.naam().tekst(), zelf);
            } else {
                feiten.feit(gegeven.naam().tekst(), gegeven.waarde());
            }
        });
        return feiten;
    }

    private Component knoppen() {
        var balk = new Div();
        balk.addClassName("paginakop-acties");
        if (Rechten.mag(Ingelogd.actor(), Handeling.UWV_MELDEN)) {
            var meld = new Button(t(blad.gemeld() == null ? "uwv.meld.knop" : "uwv.meld.corrigeer"), klik -> vraag());
            if (blad.gemeld() == null) {
                meld.addThemeVariants(ButtonVariant.PRIMARY);
            }
            balk.add(meld);
        }
        var actor = Ingelogd.actor();
        var pdf = new Pdflink(t("uwv.pdf"), () -> service.pdf(actor, dossier.dossier(), blad.soort()));
        balk.add(new Kopieerknop(t("uwv.kopieer"), blad.alsTekst()), pdf);
        return balk;
    }

    private void vraag() {
        Melddialoog.open(stappen, dossier.dossier(), blad, klok, opnieuw);
    }
}
