package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.selekt.SelektService;
import nl.verzuimsysteem.selekt.SelektStopService;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.selekt.Triage;
import nl.verzuimsysteem.selekt.Triagemelding;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.verzuim.DossierKop;

/**
 * The triage on the overview of a case: for the team how far it is and what can be done, for the employer only when the
 * questionnaire goes out, and that it was not filled in.
 */
@Singleton
public class Triagekaart {
    /** What went out longer ago tells an employer nothing any more. */
    private static final int DAGEN_NIEUWS = 42;

    private final SelektService service;
    private final SelektStopService stoppen;
    private final Arbodienst arbodienst;
    private final Clock klok;

    Triagekaart(SelektService service, SelektStopService stoppen, Arbodienst arbodienst, Clock klok) {
        this.service = service;
        this.stoppen = stoppen;
        this.arbodienst = arbodienst;
        this.klok = klok;
    }

    /**
     * The card of a case that has a triage. It reads once the page is there, so that the page does not wait for it.
     *
     * @param opnieuw shows the case anew after something was done
     */
    public Optional<Component> van(DossierKop kop, Runnable opnieuw) {
        return kop.aantallen().triages() == 0 ? Optional.empty() : Optional.of(new Later(kop, opnieuw));
    }

    /** Room for the card. */
    private final class Later extends Div {
        private final DossierKop kop;
        private final Runnable opnieuw;

        private Later(DossierKop kop, Runnable opnieuw) {
            this.kop = kop;
            this.opnieuw = opnieuw;
        }

        @Override
        protected void onAttach(AttachEvent event) {
            super.onAttach(event);
            getElement().executeJs("return true").then(klaar -> {
                removeAll();
                inhoud(kop, opnieuw).ifPresent(this::add);
            });
        }
    }

    private Optional<Component> inhoud(DossierKop kop, Runnable opnieuw) {
        var actor = Ingelogd.actor();
        if (Rechten.mag(actor, Handeling.SELEKT_INZIEN)) {
            var triages = service.vanDossier(actor, kop.id());
            return triages.isEmpty() ? Optional.empty() : Optional.of(voorTeam(triages, opnieuw));
        }
        return service.voorWerkgever(actor, kop.id()).filter(this::isNieuws).map(this::voorWerkgever);
    }

    private Kaart voorTeam(List<Triage> triages, Runnable opnieuw) {
        var nu = triages.getFirst();
        var delen = new ArrayList<Component>();
        delen.add(Triagefeiten.van(nu));
        Triagefeiten.komt(nu).map(Paragraph::new).ifPresent(delen::add);
        knoppen(nu, opnieuw).ifPresent(delen::add);
        if (nu.status().isOpen() && !nu.teStoppen() && Rechten.mag(Ingelogd.actor(), Handeling.SELEKT_STOPPEN)) {
            delen.add(stil(t("selekt.kaart.stoppenKanNiet", Kalender.voluit(nu.dagEen()))));
        }
        triages.stream().skip(1).map(Triagefeiten::eerder).forEach(zin -> delen.add(stil(zin)));
        return new Kaart(arbodienst.triage(), delen.toArray(Component[]::new))
                .naastTitel(Selektwoorden.label(Triagefeiten.staat(nu)));
    }

    private Optional<Component> knoppen(Triage triage, Runnable opnieuw) {
        var knoppen = new Div();
        knoppen.addClassName("rij");
        var actor = Ingelogd.actor();
        if ((triage.status() == Selektstatus.VERSTUURD || triage.status() == Selektstatus.TE_BELLEN)
                && Rechten.mag(actor, Handeling.SELEKT_AFNEMEN)) {
            knoppen.add(new Knoplink(
                    t("selekt.kaart.samenInvullen"), Icoon.TELEFOON, Paden.SELEKT_AFNEMEN + "/" + triage.id()));
        }
        if (triage.status() == Selektstatus.INGEVULD && Rechten.mag(actor, Handeling.SELEKT_BEOORDELEN)) {
            knoppen.add(
                    new Knoplink(t("selekt.naarBeoordelen"), Icoon.GOED, Paden.SELEKT_BEOORDELEN + "/" + triage.id()));
        }
        if (triage.teStoppen() && Rechten.mag(actor, Handeling.SELEKT_STOPPEN)) {
            var stop = new Button(
                    t("selekt.stop.knop"),
                    Icoon.KRUIS.maak(),
                    klik -> new Stopdialoog(stoppen, triage, arbodienst.triage()).open(opnieuw));
            stop.addThemeVariants(ButtonVariant.SMALL);
            knoppen.add(stop);
        }
        return knoppen.getComponentCount() == 0 ? Optional.empty() : Optional.of(knoppen);
    }

    private boolean isNieuws(Triagemelding melding) {
        return melding.op().isAfter(Kalender.vandaag(klok).minusDays(DAGEN_NIEUWS));
    }

    private Component voorWerkgever(Triagemelding melding) {
        var kaart = new Kaart(t("selekt.werkgever.titel"));
        var zin = new Paragraph(t("selekt.werkgever." + melding.wat(), Kalender.voluit(melding.op())));
        var stopnummer = melding.stopnummer();
        return stopnummer == null
                ? kaart.zet(zin)
                : kaart.zet(zin, new Paragraph(t("selekt.werkgever.stoppen", stopnummer)));
    }

    private static Paragraph stil(String tekst) {
        var zin = new Paragraph(tekst);
        zin.addClassName("stil");
        return zin;
    }
}
