package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.agenda.PlaatsService;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.NieuweAfspraak;
import nl.verzuimsysteem.spreekuren.PlanService;
import nl.verzuimsysteem.spreekuren.PlekkenService;
import nl.verzuimsysteem.spreekuren.TePlannen;
import nl.verzuimsysteem.spreekuren.TePlannenService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Termijnlabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Plans one thing of the list: what for, who must see him and why, and the free places. */
@Prototype
@Toont(Handeling.SPREEKUUR_PLANNEN)
@Route(value = Spreekuurpaden.PLANNEN, layout = HoofdLayout.class)
final class PlanView extends Pagina implements BeforeEnterObserver {
    private final TePlannenService tePlannen;
    private final PlanService plannen;
    private final PlekkenService plekken;
    private final PlaatsService plaatsen;
    private final OrganisatieService organisatie;
    private final Clock klok;

    PlanView(
            TePlannenService tePlannen,
            PlanService plannen,
            PlekkenService plekken,
            PlaatsService plaatsen,
            OrganisatieService organisatie,
            Clock klok) {
        super(t("spreekuren.plan.titel"));
        this.tePlannen = tePlannen;
        this.plannen = plannen;
        this.plekken = plekken;
        this.plaatsen = plaatsen;
        this.organisatie = organisatie;
        this.klok = klok;
        kop().terugNaar(t("spreekuren.tePlannen.titel"), Paden.SPREEKUREN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var regel = tePlannen.regel(Ingelogd.actor(), Spreekuurpaden.reden(event.getRouteParameters()));
        titel(t("spreekuren.plan.titelVan", regel.werknemersnaam()));
        toon(regel);
    }

    private void toon(TePlannen regel) {
        var actor = Ingelogd.actor();
        var sleutel = UUID.randomUUID().toString();
        var adres = new TextField(t("spreekuren.plan.adres"));
        var blad = new Plekblad(
                new Plekblad.Vraag(
                        regel.aanleiding(),
                        regel.bedrijf(),
                        regel.werknemer(),
                        isEigen(regel) ? null : regel.uiterlijk(),
                        regel.taal(),
                        regel.isAndereTaal()),
                regel.aanleiding().isVertrouwelijk() ? List.of(regel.soort()) : Spreekuurwoorden.gewoneSoorten(),
                regel.soort(),
                t("spreekuren.plan.knop"),
                plekken,
                new Momentkeuze(
                        () -> organisatie.team(actor, regel.bedrijf()),
                        () -> plaatsen.plaatsen(actor, regel.regio()),
                        klok),
                klok);
        blad.metAdres(adres);
        blad.bij(keuze -> {
            plannen.plan(
                    actor,
                    new NieuweAfspraak(
                            sleutel,
                            regel.aanleiding(),
                            keuze.soort(),
                            regel.bedrijf(),
                            regel.werknemer(),
                            regel.dossier(),
                            regel.reden().taak(),
                            regel.reden().opdracht(),
                            regel.reden().verzoek(),
                            keuze.professional(),
                            keuze.plaats(),
                            keuze.soort() == Spreekuursoort.HUISBEZOEK ? adres.getValue() : null,
                            keuze.begin(),
                            keuze.bevestigd()));
            Meldingen.gelukt(t("spreekuren.plan.gelukt", regel.werknemersnaam()));
            UI.getCurrent().navigate(Paden.SPREEKUREN);
        });
        blad.uitleg(waarvoor(regel));
        add(blad);
    }

    private Kaart waarvoor(TePlannen regel) {
        Component wie = regel.dossier() == null
                ? new Span(regel.werknemersnaam())
                : new Anchor(Paden.dossier(regel.dossier(), "overzicht"), regel.werknemersnaam());
        var feiten = new Feiten()
                .feit(t("spreekuren.kolom.werknemer"), wie)
                .feit(t("spreekuren.kolom.bedrijf"), regel.bedrijfsnaam())
                .feit(t("spreekuren.kolom.waarvoor"), isEigen(regel) ? null : regel.waarvoor());
        if (!isEigen(regel)) {
            feiten.feit(t("spreekuren.kolom.uiterlijk"), Termijnlabel.van(regel.uiterlijk(), Kalender.vandaag(klok)));
        }
        feiten.feit(t("spreekuren.kolom.wie"), Spreekuurwoorden.wie(regel.isBedrijfsartsVerplicht()))
                .feit(t("spreekuren.plan.telefoon"), regel.telefoon());
        var inhoud = new ArrayList<Component>(List.of(feiten));
        if (regel.isBedrijfsartsVerplicht()) {
            inhoud.add(let(regel.waarom().tekst()));
        }
        var ook = Spreekuurwoorden.ook(regel);
        if (!ook.isEmpty()) {
            inhoud.add(let(ook));
        }
        if (regel.isAndereTaal()) {
            inhoud.add(let(t("spreekuren.plan.taal", Spreekuurwoorden.taal(regel.taal()))));
        }
        return new Kaart(t("spreekuren.plan.waarvoor"), inhoud.toArray(Component[]::new));
    }

    /** Whether it is the planner's own idea, for which there is no term. */
    private static boolean isEigen(TePlannen regel) {
        return regel.aanleiding() == Aanleiding.EIGEN;
    }

    private static Component let(String tekst) {
        var regel = new Paragraph(Icoon.INFO.maak(), new Span(tekst));
        regel.addClassName("met-icoon");
        return regel;
    }
}
