package nl.verzuimsysteem.ui.terugkoppeling;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.terugkoppeling.Terugkoppeling;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelsoort;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.verzuim.DossierTab;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The tab Terugkoppelingen of a dossier: what was given after each consult and triage, newest first. */
@Singleton
class TerugkoppelingenTab implements DossierTab {
    static final String NAAM = "terugkoppelingen";
    private static final int PLAATS = 6;

    private final TerugkoppelingService service;
    private final Arbodienst arbodienst;
    private final Clock klok;

    TerugkoppelingenTab(TerugkoppelingService service, Arbodienst arbodienst, Clock klok) {
        this.service = service;
        this.arbodienst = arbodienst;
        this.klok = klok;
    }

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
        return t("terugkoppeling.tab");
    }

    @Override
    public boolean isVoor(Actor actor) {
        return Rechten.mag(actor, Handeling.TERUGKOPPELING_INZIEN);
    }

    @Override
    public Component inhoud(DossierKop kop, Runnable opnieuw) {
        var actor = Ingelogd.actor();
        var alle = service.lijst(actor, kop.id());
        var vlak = new Div();
        vlak.addClassNames("stapel", "smal-vlak");
        if (alle.isEmpty()) {
            vlak.add(new LegeStaat(t("terugkoppeling.geen"), t("terugkoppeling.geen.uitleg")));
        }
        alle.forEach(een -> vlak.add(kaart(actor, een)));
        return vlak;
    }

    private Kaart kaart(Actor actor, Terugkoppeling een) {
        var inhoud = new Div();
        inhoud.addClassName("onder-elkaar");
        var vervolg = een.vervolg();
        if (vervolg != null) {
            inhoud.add(new Paragraph(vervolg.voorWerkgever().tekst()));
        }
        inhoud.add(new Terugkoppeltekst(een.inhoud()));
        var zienswijze = een.zienswijze();
        if (zienswijze != null) {
            inhoud.add(
                    new H3(t("terugkoppeling.zienswijze")),
                    Terugkoppeltekst.alineas(zienswijze.tekst()),
                    stil(t("terugkoppeling.zienswijze.gedeeld", Kalender.kort(zienswijze.op()))));
        }
        var akkoord = een.geaccordeerdOp();
        var wie = een.geaccordeerdDoor();
        inhoud.add(stil(t("terugkoppeling.door", een.doorWie())
                + (akkoord == null || wie == null
                        ? ""
                        : " " + t("terugkoppeling.akkoord", wie, Kalender.kort(akkoord)))));
        inhoud.add(new Div(new Pdflink(t("terugkoppeling.pdf"), () -> service.pdf(actor, een.id()))));
        var triage = een.soort() == Terugkoppelsoort.TRIAGE;
        if (triage && actor.functie().isRegioteam()) {
            inhoud.add(
                    new Div(new Pdflink(t("terugkoppeling.brief"), () -> service.briefAanWerknemer(actor, een.id()))),
                    stil(t("terugkoppeling.brief.uitleg")));
        }
        var kaart = new Kaart(
                triage
                        ? t("terugkoppeling.vanTriage", arbodienst.triage(), Kalender.voluit(een.dag()))
                        : t("terugkoppeling.van", Kalender.voluit(een.dag())),
                inhoud);
        var vanaf = een.zichtbaarVanaf();
        if (vanaf != null && vanaf.isAfter(klok.instant())) {
            kaart.naastTitel(
                    new StatusLabel(StatusLabel.Soort.WACHT, t("terugkoppeling.werkgeverVanaf", Kalender.kort(vanaf))));
        }
        return kaart;
    }

    private static Paragraph stil(String tekst) {
        var regel = new Paragraph(tekst);
        regel.addClassName("stil");
        return regel;
    }
}
