package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verlofvraag;
import nl.verzuimsysteem.poortwachter.Vierwekenregel;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.tijdlijn.Verloopgrafiek;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.Voortgang;

/** How an absence went: the drawing with its table, and each spell with what can be mended in it. */
@Singleton
class Verloopkaart {
    /** So many of the newest spells are shown at once. */
    private static final int EERST = 6;

    private final Correctiedialogen correcties;
    private final Verlofdialogen verloven;

    Verloopkaart(Correctiedialogen correcties, Verlofdialogen verloven) {
        this.correcties = correcties;
        this.verloven = verloven;
    }

    /** @param daarna shows the case in which the spell lies after a correction */
    Kaart van(DossierKop kop, Voortgang voortgang, LocalDate vandaag, Consumer<DossierId> daarna) {
        var mag = !kop.ingetrokken() && Rechten.mag(Ingelogd.actor(), Handeling.VERZUIM_CORRIGEREN);
        Optional<Consumer<LocalDate>> verwijder =
                mag ? Optional.of(dag -> correcties.verwijderVerloop(kop, dag, daarna)) : Optional.empty();
        var tabel = new NativeDetails(t("verloop.tabel.toon"), new Verlooptabel(voortgang, vandaag, verwijder));
        return new Kaart(
                t("verloop.kaart.titel"),
                new Verloopgrafiek(voortgang.feiten(), vandaag),
                tabel,
                new H3(t("verloop.perioden.titel")),
                perioden(kop, voortgang, mag, daarna));
    }

    private Div perioden(DossierKop kop, Voortgang voortgang, boolean mag, Consumer<DossierId> daarna) {
        var lijst = new OrderedList();
        lijst.addClassName("regels");
        lijst.getElement().setAttribute("reversed", true);
        var vlak = new Div(lijst);
        vlak.addClassName("onder-elkaar");
        var aantal = kop.perioden().size();
        voegToe(lijst, kop, aantal - 1, Math.max(0, aantal - EERST), mag, daarna);
        if (aantal > EERST) {
            var alle = new Button(t("verloop.perioden.alle", aantal));
            alle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            alle.addClickListener(klik -> {
                vlak.remove(alle);
                voegToe(lijst, kop, aantal - EERST - 1, 0, mag, daarna);
            });
            vlak.add(alle);
        }
        if (!voortgang.feiten().verlof().isEmpty()) {
            var regels = new OrderedList();
            regels.addClassName("regels");
            voortgang.feiten().verlof().forEach(een -> regels.add(verlof(kop, een, mag, daarna)));
            vlak.add(regels);
        }
        return vlak;
    }

    private void voegToe(
            OrderedList lijst, DossierKop kop, int vanaf, int tot, boolean mag, Consumer<DossierId> daarna) {
        for (var nummer = vanaf; nummer >= tot; nummer--) {
            lijst.add(periode(kop, nummer, mag, daarna));
        }
    }

    /** A spell, and what joined it to the one before. */
    private ListItem periode(DossierKop kop, int nummer, boolean mag, Consumer<DossierId> daarna) {
        var periode = kop.perioden().get(nummer);
        var tekst = new Div(new Span(Correctiedialogen.inWoorden(periode)));
        if (nummer > 0) {
            var hersteldOp = kop.perioden().get(nummer - 1).tot();
            if (hersteldOp != null) {
                var gat = new Span(
                        t("dossier.samengesteld.ertussen", Vierwekenregel.dagenHersteld(hersteldOp, periode.van())));
                gat.addClassName("stil");
                tekst.add(gat);
            }
        }
        var regel = new ListItem(tekst);
        regel.addClassName("met-knop");
        if (mag) {
            var dag = Kalender.voluit(periode.van());
            var acties = new Div(
                    knop(
                            t("verloop.perioden.corrigeer"),
                            t("verloop.perioden.corrigeer.naam", dag),
                            () -> correcties.corrigeer(kop, periode, daarna)),
                    knop(
                            t("verloop.perioden.trekIn"),
                            t("verloop.perioden.trekIn.naam", dag),
                            () -> correcties.trekIn(kop, periode, daarna)));
            acties.addClassName("periode-acties");
            regel.add(acties);
        }
        return regel;
    }

    private ListItem verlof(DossierKop kop, Verlof verlof, boolean mag, Consumer<DossierId> daarna) {
        var tekst = new Div(new Span(t(
                "verloop.verlof.regel",
                Kalender.voluit(verlof.van()),
                Kalender.voluit(verlof.tot().minusDays(1)))));
        var beoordeeld = verlof.oorzaak() != Verlof.Oorzaak.ONBEKEND;
        var wacht = !beoordeeld && Verlofvraag.bij(kop.perioden(), verlof).isPresent();
        if (beoordeeld || wacht) {
            var oordeel =
                    new Span(t("verloop.verlof.oordeel." + verlof.oorzaak().name()));
            oordeel.addClassName("stil");
            tekst.add(oordeel);
        }
        var regel = new ListItem(tekst);
        regel.addClassName("met-knop");
        var dag = Kalender.voluit(verlof.van());
        var acties = new Div();
        acties.addClassName("periode-acties");
        if (mag) {
            acties.add(knop(
                    t("verloop.verlof.wijzig"),
                    t("verloop.verlof.wijzig.naam", dag),
                    () -> verloven.wijzig(kop, verlof, daarna)));
        }
        if (mag && !beoordeeld) {
            acties.add(knop(
                    t("verloop.tabel.verwijder"),
                    t("verloop.verlof.verwijder.naam", dag),
                    () -> correcties.verwijderVerlof(kop, verlof.van(), daarna)));
        }
        if ((beoordeeld || wacht) && !kop.ingetrokken() && Rechten.mag(Ingelogd.actor(), Handeling.VERLOF_BEOORDELEN)) {
            var antwoord = knop(
                    t(wacht ? "verloop.oordeel.geef" : "verloop.oordeel.wijzig"),
                    t("verloop.oordeel.naam", dag),
                    () -> verloven.beoordeel(kop, verlof, daarna));
            if (wacht) {
                antwoord.removeThemeVariants(ButtonVariant.TERTIARY);
                antwoord.addThemeVariants(ButtonVariant.PRIMARY);
            }
            acties.add(antwoord);
        }
        if (acties.getComponentCount() > 0) {
            regel.add(acties);
        }
        return regel;
    }

    private static Button knop(String tekst, String naam, Runnable act) {
        var knop = new Button(tekst, klik -> act.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        knop.setAriaLabel(naam);
        return knop;
    }
}
