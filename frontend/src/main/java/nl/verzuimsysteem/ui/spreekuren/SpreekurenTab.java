package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.spreekuren.AanwezigheidService;
import nl.verzuimsysteem.spreekuren.PlanService;
import nl.verzuimsysteem.spreekuren.Planreden;
import nl.verzuimsysteem.spreekuren.SpreekurenService;
import nl.verzuimsysteem.spreekuren.TolkService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.verzuim.DossierTab;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The tab Spreekuren of a dossier: what is planned, and what was, for employer and team. */
@Singleton
class SpreekurenTab implements DossierTab {
    static final String NAAM = "spreekuren";
    private static final int PLAATS = 5;

    private final SpreekurenService service;
    private final Spreekuurdiensten diensten;

    SpreekurenTab(
            SpreekurenService service,
            AanwezigheidService aanwezigheid,
            PlanService plannen,
            TolkService tolken,
            Clock klok) {
        this.service = service;
        this.diensten = new Spreekuurdiensten(aanwezigheid, plannen, tolken, klok);
    }

    /** What can be done with an appointment. */
    record Spreekuurdiensten(AanwezigheidService aanwezigheid, PlanService plannen, TolkService tolken, Clock klok) {}

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public String titel() {
        return t("spreekuren.tab");
    }

    @Override
    public boolean isVoor(Actor actor) {
        return Rechten.mag(actor, Handeling.SPREEKUREN_INZIEN);
    }

    @Override
    public Component inhoud(DossierKop kop, Runnable opnieuw) {
        var actor = Ingelogd.actor();
        var gevonden = service.vanDossier(actor, kop.id());
        var stapel = new Div();
        stapel.addClassName("stapel");
        var plant = Rechten.mag(actor, Handeling.SPREEKUUR_PLANNEN);
        if (plant) {
            var acties = new Div(
                    new Knoplink(t("spreekuren.tab.plan"), Icoon.PLUS, Spreekuurpaden.plannen(Planreden.van(kop.id()))),
                    new Anchor(Paden.SPREEKUREN, t("spreekuren.tab.lijst")));
            acties.addClassName("paginakop-acties");
            stapel.add(acties);
        }
        if (gevonden.isEmpty()) {
            stapel.add(new LegeStaat(
                    t("spreekuren.tab.leeg"), t(plant ? "spreekuren.tab.leeg.mma" : "spreekuren.tab.leeg.uitleg")));
        }
        gevonden.forEach(spreekuur -> stapel.add(new Spreekuurkaart(spreekuur, diensten, opnieuw)));
        return stapel;
    }
}
