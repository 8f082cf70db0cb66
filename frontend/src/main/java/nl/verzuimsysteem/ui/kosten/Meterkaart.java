package nl.verzuimsysteem.ui.kosten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Prijswoorden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verrichtingen.Meter;

/** Until when the subscription covers this case, and what was used of it. */
final class Meterkaart extends Div {

    Meterkaart(Meter meter) {
        var abonnement = meter.abonnement();
        var kaart = new Kaart(t("kosten.meter"));
        var inhoud = new Div();
        inhoud.addClassName("onder-elkaar");
        inhoud.add(new StatusLabel(soort(meter.dekking()), dekking(meter)));
        var wissel = meter.wissel();
        if (wissel != null) {
            inhoud.add(new Paragraph(wissel(wissel)));
        }
        var totWeek = meter.totWeek();
        if (totWeek != null) {
            inhoud.add(balk(meter.week(), totWeek));
        }
        inhoud.add(
                new Feiten()
                        .feit(
                                t("kosten.meter.abonnement"),
                                abonnement == null ? t("kosten.meter.geen") : abonnement.naam())
                        .feit(
                                t("kosten.meter.week"),
                                t("kosten.meter.geteld", meter.week(), Kalender.voluit(meter.teldag())))
                        .feit(t("kosten.meter.buiten"), t("kosten.meter.bedrag", meter.buiten())),
                new Details(t("kosten.meter.diensten"), diensten(meter)));
        add(kaart.zet(inhoud));
    }

    private static Component balk(int week, int totWeek) {
        var balk = new ProgressBar(0, totWeek, Math.min(week, totWeek));
        balk.getElement().setAttribute("aria-label", t("kosten.meter.balk", Math.min(week, totWeek), totWeek));
        return balk;
    }

    private static String wissel(Meter.Wissel wissel) {
        var naar = wissel.naar();
        return naar == null
                ? t("kosten.meter.einde", Kalender.voluit(wissel.op()))
                : t("kosten.meter.wissel", Kalender.voluit(wissel.op()), naar.naam());
    }

    private static String dekking(Meter meter) {
        var tot = meter.totEnMet();
        var week = meter.totWeek();
        return switch (meter.dekking()) {
            case NOG -> t("kosten.meter.nog", tot == null ? "" : Kalender.kort(tot), week == null ? 0 : week);
            case VOORBIJ -> t("kosten.meter.voorbij", tot == null ? "" : Kalender.kort(tot), week == null ? 0 : week);
            case ALTIJD -> t("kosten.meter.altijd");
            case NIET -> t("kosten.meter.niet");
            case GEEN_ABONNEMENT -> t("kosten.meter.geenAbonnement");
        };
    }

    private static StatusLabel.Soort soort(Meter.Dekking dekking) {
        return switch (dekking) {
            case NOG, ALTIJD -> StatusLabel.Soort.GOED;
            case VOORBIJ, NIET, GEEN_ABONNEMENT -> StatusLabel.Soort.LET_OP;
        };
    }

    private static Component diensten(Meter meter) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        meter.diensten().forEach(stand -> {
            var naam = new Span(stand.naam());
            naam.addClassName("team-naam");
            var tekst = new Div(naam, new Span(vandaag(stand.vandaag())));
            if (stand.binnen() != 0 || stand.buiten() != 0 || stand.minuten() != 0) {
                var gebruikt = new Span(gebruikt(stand));
                gebruikt.addClassName("stil");
                tekst.add(gebruikt);
            }
            var item = new ListItem(tekst);
            item.addClassName("met-knop");
            lijst.add(item);
        });
        var uitleg = new Paragraph(t("kosten.meter.diensten.uitleg"));
        uitleg.addClassName("stil");
        var vak = new Div(lijst, uitleg);
        vak.addClassName("onder-elkaar");
        return vak;
    }

    private static String vandaag(Prijsoordeel oordeel) {
        if (oordeel.grond() == Grond.ALTIJD_INBEGREPEN) {
            return t("kosten.inbegrepen.altijd");
        }
        if (oordeel.grond() == Grond.INBEGREPEN_TOT_WEEK && oordeel.totWeek() != null) {
            return t("kosten.inbegrepen.totWeek", oordeel.totWeek());
        }
        return Prijswoorden.prijs(oordeel);
    }

    private static String gebruikt(Meter.Stand stand) {
        return stand.per() == Per.UUR
                ? t("kosten.gebruikt.minuten", stand.minuten(), stand.betaald())
                : t("kosten.gebruikt.keer", stand.binnen(), stand.buiten(), stand.betaald());
    }
}
