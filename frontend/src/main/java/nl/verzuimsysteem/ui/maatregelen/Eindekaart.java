package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

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
import nl.verzuimsysteem.maatregelen.NieuweVerlenging;
import nl.verzuimsysteem.maatregelen.VerlengingService;
import nl.verzuimsysteem.maatregelen.Verlengingen;
import nl.verzuimsysteem.maatregelen.Verlengingsregel;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;

/** When the case ends, and what makes that sooner or later. */
final class Eindekaart extends Div {
    private final VerlengingService service;
    private final Clock klok;
    private final Runnable opnieuw;
    private final boolean magVastleggen = Rechten.mag(Ingelogd.actor(), Handeling.OORDEEL_VASTLEGGEN);

    Eindekaart(VerlengingService service, Verlengingen verlengingen, DossierId dossier, Clock klok, Runnable opnieuw) {
        this.service = service;
        this.klok = klok;
        this.opnieuw = opnieuw;
        var inhoud = new Div(feiten(verlengingen));
        inhoud.addClassName("onder-elkaar");
        if (verlengingen.alle().isEmpty()) {
            var geen = new Paragraph(t("maatregelen.einde.geen"));
            geen.addClassName("stil");
            inhoud.add(geen);
        } else {
            var lijst = new UnorderedList();
            lijst.addClassName("regels");
            verlengingen.alle().forEach(een -> lijst.add(regel(een)));
            inhoud.add(lijst);
        }
        var kaart = new Kaart(t("maatregelen.einde"), inhoud);
        if (magVastleggen) {
            var nieuw = new Button(t("maatregelen.einde.nieuw"), Icoon.PLUS.maak());
            nieuw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            nieuw.addClickListener(klik -> Verlengingdialoog.open(service, dossier, verlengingen, klok, opnieuw));
            kaart.naastTitel(nieuw);
        }
        add(kaart);
    }

    private static Feiten feiten(Verlengingen einde) {
        return new Feiten()
                .feit(t("maatregelen.einde.wachttijd"), Kalender.voluit(einde.eindeWachttijd()))
                .feit(
                        t("maatregelen.einde.wia"),
                        Kalender.voluit(einde.eindeWachttijd().plusDays(1)))
                .feit(t("maatregelen.einde.loon"), Kalender.voluit(einde.eindeLoon()));
    }

    private ListItem regel(Verlengingsregel regel) {
        var naam = new Span(NieuweVerlenging.naam(regel.soort()).tekst());
        naam.addClassName("team-naam");
        var door = new Paragraph(t("maatregelen.einde.door", regel.door(), Kalender.kort(regel.moment())));
        door.addClassName("stil");
        var item = new ListItem(naam, new Paragraph(periode(regel)));
        if (regel.toelichting() != null) {
            var tekst = new Paragraph(regel.toelichting());
            tekst.addClassName("geschreven");
            item.add(tekst);
        }
        bekorting(regel, item);
        item.add(door);
        if (magVastleggen) {
            var balk = new Div();
            balk.addClassName("paginakop-acties");
            if (regel.soort() == Verlenging.Soort.LOONSANCTIE) {
                balk.add(new Button(
                        t("maatregelen.bekorting.knop"), klik -> Bekortingdialoog.open(service, regel, klok, opnieuw)));
            }
            var weg = new Button(
                    t("maatregelen.einde.verwijder"), klik -> Verlengingdialoog.vraagWeg(service, regel, opnieuw));
            weg.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            balk.add(weg);
            item.add(balk);
        }
        return item;
    }

    private static String periode(Verlengingsregel regel) {
        var van = regel.van();
        var tot = regel.tot();
        return switch (regel.soort()) {
            case VERKORTE_WACHTTIJD -> t("maatregelen.einde.vanaf", Kalender.voluit(tot));
            case LOONSANCTIE, VRIJWILLIG, LATE_AANVRAAG ->
                van == null
                        ? t("maatregelen.einde.totEnMet", Kalender.voluit(tot.minusDays(1)))
                        : t("maatregelen.einde.vanTot", Kalender.voluit(van), Kalender.voluit(tot.minusDays(1)));
        };
    }

    private static void bekorting(Verlengingsregel regel, ListItem item) {
        var bekorting = regel.bekorting();
        var gevraagd = bekorting.gevraagdOp();
        var besluit = bekorting.besluitOp();
        var uiterlijk = bekorting.besluitUiterlijk();
        if (gevraagd != null && uiterlijk != null) {
            item.add(new Paragraph(
                    t("maatregelen.bekorting.wacht", Kalender.voluit(gevraagd), Kalender.voluit(uiterlijk))));
        } else if (besluit != null) {
            item.add(new Paragraph(t(
                    Boolean.TRUE.equals(bekorting.toegekend())
                            ? "maatregelen.bekorting.ja"
                            : "maatregelen.bekorting.nee",
                    Kalender.voluit(besluit))));
        }
    }
}
