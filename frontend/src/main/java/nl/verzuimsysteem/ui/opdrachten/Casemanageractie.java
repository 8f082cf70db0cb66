package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Actie;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.vervolg.Hulpvraag;
import nl.verzuimsysteem.vervolg.VervolgService;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.Voortgang;

/** Leads the employer of somebody who wants help to the order for a casemanager, and to that order once it was sent. */
@Singleton
public class Casemanageractie {
    private final VervolgService service;
    private final OpdrachtVersturen versturen;

    Casemanageractie(VervolgService service, OpdrachtVersturen versturen) {
        this.service = service;
        this.versturen = versturen;
    }

    /**
     * The button, or the day it was asked for as a link to the order; nothing when nobody wants help, or when it is not
     * this user's to ask for. One statement, and none when nobody wants help.
     *
     * @param opnieuw shows the case anew after it was ordered
     */
    public Optional<Actie> actie(DossierKop kop, Voortgang voortgang, Runnable opnieuw) {
        if (!isHulpGewenst(voortgang)) {
            return Optional.empty();
        }
        var aanvraag = service.hulpvraag(Ingelogd.actor(), kop.id()).opdracht();
        if (aanvraag != null) {
            return Optional.of(Actie.link(
                    t("opdrachten.casemanager.aangevraagd", Kalender.voluit(aanvraag.dag())),
                    Paden.dossier(kop.id(), "opdrachten")));
        }
        if (!kop.loopt() || !DossierOpdrachten.mag(Handeling.OPDRACHT_VERSTUREN)) {
            return Optional.empty();
        }
        var woord = t("opdrachten.casemanager.knop");
        return Optional.of(Actie.knop(
                woord, woord, Actie.Stijl.BELANGRIJK, () -> versturen.open(kop.id(), Hulpvraag.TYPE, opnieuw)));
    }

    private static Component knop(Actie actie) {
        if (actie.pad() != null) {
            return new Anchor(actie.pad(), actie.woord());
        }
        var knop = new Button(
                actie.woord(), Icoon.PERSOON.maak(), klik -> actie.act().run());
        knop.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return knop;
    }

    /** The same with why it is asked, for the overview of a case. */
    public Optional<Component> kaart(DossierKop kop, Voortgang voortgang, Runnable opnieuw) {
        return actie(kop, voortgang, opnieuw)
                .map(actie -> new Kaart(
                        t("opdrachten.casemanager.titel"),
                        new Paragraph(
                                actie.pad() == null
                                        ? t("opdrachten.casemanager.uitleg")
                                        : t("opdrachten.casemanager.klaar")),
                        new Div(knop(actie))));
    }

    private static boolean isHulpGewenst(Voortgang voortgang) {
        return voortgang.stappen().stream()
                .anyMatch(stap -> stap.soort() == MijlpaalSoort.HULPVRAAG
                        && stap.isGezet()
                        && stap.uitkomst() == Uitkomst.HULP_GEWENST);
    }
}
