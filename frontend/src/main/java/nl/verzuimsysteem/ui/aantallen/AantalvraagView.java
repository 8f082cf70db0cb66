package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.aantallen.Aantalvraag;
import nl.verzuimsysteem.aantallen.AantalvraagId;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Functiewissel;
import nl.verzuimsysteem.ui.toegang.VoorIedereenIngelogd;

/**
 * Where the link in the mail leads: the form for who may answer, what was answered once it is, and for anybody else the
 * way to who can answer.
 */
@Prototype
@StyleSheet("aantallen.css")
@Route(value = Paden.AANTALLEN + "/:vraag", layout = HoofdLayout.class)
@VoorIedereenIngelogd
final class AantalvraagView extends Pagina implements BeforeEnterObserver {
    private final OpgaveService opgaven;
    private final Functiewissel wissel;
    private final Clock klok;
    private final Div inhoud = new Div();

    AantalvraagView(OpgaveService opgaven, Functiewissel wissel, Clock klok) {
        super(t("aantallen.taak"));
        this.opgaven = opgaven;
        this.wissel = wissel;
        this.klok = klok;
        inhoud.addClassName("stapel");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "vraag", AantalvraagId::new);
        var actor = Ingelogd.actor();
        if (Rechten.mag(actor, Handeling.AANTALLEN_INZIEN)) {
            try {
                toon(opgaven.vraag(actor, id), false);
                return;
            } catch (NietGevonden e) {
                // In another function, or with another account, he may reach it.
            }
        }
        inhoud.removeAll();
        inhoud.add(new Wegwijskaart(opgaven.wegwijzer(actor, id), Aantalpaden.vraag(id), wissel));
    }

    /** @param wijzigt whether the form is open although there is an answer */
    private void toon(Aantalvraag vraag, boolean wijzigt) {
        var mag = Rechten.mag(Ingelogd.actor(), Handeling.AANTALLEN_OPGEVEN);
        kop().ondertitel(t(
                "aantallen.vraag.van", vraag.bedrijfsnaam(), Aantalwoorden.naam(vraag.soort(), vraag.jaar())));
        if (mag) {
            kop().terugNaar(t("aantallen.titel"), Paden.AANTALLEN);
        } else {
            kop().terugNaar(vraag.bedrijfsnaam(), Paden.bedrijf(vraag.bedrijf(), Aantalpaden.TAB));
        }
        var links = new Div();
        links.addClassName("stapel");
        if (mag && vraag.loopt() && (wijzigt || vraag.gegeven() == null)) {
            links.add(new Opgaveformulier(
                    opgaven, vraag, opgaven.afdelingen(Ingelogd.actor(), vraag.id()), Kalender.vandaag(klok), nu -> {
                        toon(nu, false);
                        naarBoven();
                    }));
        } else {
            links.add(new Gegevenkaart(
                    vraag,
                    vraag.gegeven() == null ? List.of() : opgaven.afdelingen(Ingelogd.actor(), vraag.id()),
                    mag && vraag.loopt(),
                    () -> {
                        toon(opgaven.vraag(Ingelogd.actor(), vraag.id()), true);
                        naarBoven();
                    }));
        }
        var vlak = new Div(links, new Kaart(t("aantallen.eerder"), new Jaarlijst(opgaven, vraag.bedrijf())));
        vlak.addClassName("meester-en-bij");
        inhoud.removeAll();
        inhoud.add(vlak);
    }

    /** What was under the finger is gone; reading goes on at the title. */
    private void naarBoven() {
        getElement().executeJs("""
                const titel = this.querySelector('h1');
                titel.focus({preventScroll: true});
                titel.scrollIntoView({block: 'nearest'});""");
    }
}
