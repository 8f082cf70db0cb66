package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.organisatie.BedrijfService;
import nl.verzuimsysteem.organisatie.Bedrijfsbeheer;
import nl.verzuimsysteem.organisatie.Beeindiging;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** One company to keep: its data, its regio, its subscription, its beheerders, and its end. */
final class Bedrijfsbeheerblad extends Div {
    private final BedrijfService service;
    private final RegioService regios;
    private final List<Abonnement.Soort> teKoop;
    private final Clock klok;
    private final BedrijfId id;

    Bedrijfsbeheerblad(
            BedrijfService service, RegioService regios, List<Abonnement.Soort> teKoop, Clock klok, BedrijfId id) {
        this.service = service;
        this.regios = regios;
        this.teKoop = teKoop;
        this.klok = klok;
        this.id = id;
        addClassNames("kaarten", "breed-raster");
        var actor = Ingelogd.actor();
        var beheer = service.lees(actor, id);
        var loopt = !Beeindiging.isIngegaan(beheer.beeindigdOp(), Kalender.vandaag(klok));
        add(gegevens(beheer));
        if (loopt) {
            add(regio(actor, beheer), abonnement(beheer), beheerders(beheer));
        }
        add(einde(beheer, loopt));
    }

    private Kaart gegevens(Bedrijfsbeheer beheer) {
        var fouten = new Foutensamenvatting();
        var velden = new Bedrijfsvelden(fouten);
        velden.toon(beheer.gegevens());
        var bewaar = Velden.knop(
                "beheer.bewaar",
                () -> doe(
                        fouten,
                        () -> service.wijzig(Ingelogd.actor(), id, beheer.versie(), velden.invoer()),
                        t("beheer.bewaard")));
        var kaart = new Kaart(t("beheer.gegevens"), Velden.onderElkaar(fouten, velden, new Div(bewaar)));
        kaart.addClassName("heel");
        return kaart;
    }

    private Kaart regio(Actor actor, Bedrijfsbeheer beheer) {
        var alle = regios.regios(actor);
        var keuze = Velden.regio(alle);
        alle.stream().filter(een -> een.id().equals(beheer.regio())).findFirst().ifPresent(keuze::setValue);
        var verhuis = new Button(t("beheer.verhuis"), klik -> {
            var naar = keuze.getValue();
            if (naar == null || naar.id().equals(beheer.regio())) {
                Foutmerk.zet(keuze, t("beheer.verhuis.zelfde"));
                return;
            }
            Vraag.stel(
                    t("beheer.verhuis.titel", beheer.gegevens().naam(), naar.naam()),
                    t("beheer.verhuis.tekst", beheer.regionaam()),
                    t("beheer.verhuis"),
                    () -> {
                        service.verhuis(Ingelogd.actor(), id, naar.id());
                        opnieuw(t("beheer.verhuis.gelukt", naar.naam()));
                    });
        });
        return new Kaart(t("beheer.regio"), Velden.onderElkaar(Velden.raster(keuze), new Div(verhuis)));
    }

    private Kaart abonnement(Bedrijfsbeheer beheer) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        beheer.abonnementen().forEach(een -> lijst.add(new ListItem(looptijd(een))));
        var fouten = new Foutensamenvatting();
        var soort = Velden.abonnement(teKoop);
        var van = new DatumVeld(t("beheer.abonnement.van"), klok);
        fouten.koppel("abonnement", soort).koppel("van", van);
        var wijzig = new Button(
                t("beheer.abonnement.wijzig"),
                klik -> doe(
                        fouten,
                        () -> service.wijzigAbonnement(Ingelogd.actor(), id, soort.getValue(), van.getValue()),
                        t("beheer.bewaard")));
        return new Kaart(
                t("beheer.abonnement"),
                lijst,
                new Paragraph(t("beheer.abonnement.vervalt")),
                Velden.onderElkaar(fouten, Velden.raster(soort, van), new Div(wijzig)));
    }

    private static String looptijd(Abonnement een) {
        var tot = een.tot();
        return tot == null
                ? t("beheer.abonnement.sinds", een.soort().naam(), Kalender.voluit(een.van()))
                : t(
                        "beheer.abonnement.tot",
                        een.soort().naam(),
                        Kalender.voluit(een.van()),
                        Kalender.voluit(tot.minusDays(1)));
    }

    private Kaart beheerders(Bedrijfsbeheer beheer) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        for (var een : beheer.beheerders()) {
            var naam = new Span(een.naam());
            naam.addClassName("team-naam");
            var laatst = een.laatstIngelogd();
            var stil = new Span(een.inlognaam() + " · " + een.email() + " · "
                    + (laatst == null ? t("beheer.nooitIngelogd") : t("beheer.laatst", Kalender.kort(laatst))));
            stil.addClassName("stil");
            var regel = new ListItem(new Div(naam, stil));
            regel.addClassName("met-knop");
            lijst.add(regel);
        }
        var fouten = new Foutensamenvatting();
        var velden = new Persoonsvelden(fouten);
        var nodigUit = new Button(
                t("beheer.nodigUit"),
                klik -> doe(
                        fouten,
                        () -> service.nodigBeheerderUit(Ingelogd.actor(), id, velden.invoer()),
                        t("beheer.uitgenodigd")));
        return new Kaart(
                t("beheer.beheerders"),
                beheer.beheerders().isEmpty() ? new Paragraph(t("beheer.beheerders.geen")) : lijst,
                new Paragraph(t("beheer.beheerders.uitleg")),
                Velden.onderElkaar(fouten, velden, new Div(nodigUit)));
    }

    private Kaart einde(Bedrijfsbeheer beheer, boolean loopt) {
        var per = beheer.beeindigdOp();
        var kaart = new Kaart(t("beheer.einde"));
        if (per == null) {
            var dag = new DatumVeld(t("beheer.einde.per"), klok);
            var fouten = new Foutensamenvatting().koppel("per", dag);
            var beeindig = new Button(t("beheer.einde.knop"), klik -> vraagEinde(beheer, dag.getValue(), fouten));
            kaart.zet(
                    new Paragraph(t("beheer.einde.uitleg")),
                    Velden.onderElkaar(fouten, Velden.raster(dag), new Div(beeindig)));
            return kaart;
        }
        var bewaren = beheer.bewarenTot();
        var toch = new Div(new Button(
                t("beheer.einde.toch"),
                klik -> Vraag.doe(() -> {
                    service.trekEindeIn(Ingelogd.actor(), id);
                    opnieuw(t("beheer.einde.ingetrokken"));
                })));
        toch.setVisible(loopt);
        kaart.zet(
                new Paragraph(t(loopt ? "beheer.einde.komt" : "beheer.einde.was", Kalender.voluit(per))),
                new Paragraph(bewaren == null ? "" : t("beheer.einde.bewaren", Kalender.voluit(bewaren))),
                toch);
        return kaart;
    }

    private void vraagEinde(Bedrijfsbeheer beheer, @Nullable LocalDate per, Foutensamenvatting fouten) {
        if (per == null) {
            fouten.probeer(() -> service.beeindig(Ingelogd.actor(), id, null));
            return;
        }
        Vraag.stel(
                t("beheer.einde.titel", beheer.gegevens().naam(), Kalender.voluit(per)),
                t("beheer.einde.tekst"),
                t("beheer.einde.knop"),
                () -> doe(
                        fouten,
                        () -> service.beeindig(Ingelogd.actor(), id, per),
                        t("beheer.einde.gelukt", Kalender.voluit(per))));
    }

    private void doe(Foutensamenvatting fouten, Runnable act, String gelukt) {
        Vraag.doe(() -> {
            if (fouten.probeer(act)) {
                opnieuw(gelukt);
            }
        });
    }

    /** The head of the page shows some of it too, so the whole page is made anew. */
    private void opnieuw(String melding) {
        Meldingen.gelukt(melding);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
