package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.time.Duration;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.MedischGesloten;
import nl.verzuimsysteem.medisch.SelektOordeelService;
import nl.verzuimsysteem.medisch.Selektoordeelblad;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One questionnaire that was filled in: the answers left, what is decided right. */
@Prototype
@StyleSheet("medisch.css")
@Toont(Handeling.SELEKT_BEOORDELEN)
@Route(value = Paden.SELEKT_BEOORDELEN + "/:selekt", layout = HoofdLayout.class)
final class SelektbeoordeelView extends Pagina implements BeforeEnterObserver {
    private final SelektOordeelService service;
    private final Arbodienst arbodienst;
    private final Bevestiging bevestiging;
    private final Duration stil;
    private final Div inhoud = new Div();

    SelektbeoordeelView(
            SelektOordeelService service,
            Arbodienst arbodienst,
            Bevestiging bevestiging,
            @Value("${verzuim.medisch.stil}") Duration stil) {
        super("");
        this.service = service;
        this.arbodienst = arbodienst;
        this.bevestiging = bevestiging;
        this.stil = stil;
        inhoud.addClassName("stapel");
        kop().terugNaar(t("selektoordeel.titel"), Paden.SELEKT_BEOORDELEN);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "selekt", SelektId::new));
    }

    private void toon(SelektId id) {
        inhoud.removeAll();
        Selektoordeelblad blad;
        try {
            blad = service.open(Ingelogd.actor(), id);
        } catch (MedischGesloten e) {
            titel(t("selektoordeel.gesloten"));
            inhoud.add(new LegeStaat(t("selektoordeel.gesloten"), String.valueOf(e.getMessage())));
            return;
        }
        titel(blad.werknemer());
        UI.getCurrent().getPage().setTitle(getPageTitle());
        var door = blad.afgenomenDoor();
        kop().ondertitel(
                        door == null
                                ? t(
                                        "selektoordeel.onder",
                                        blad.bedrijf(),
                                        Kalender.voluit(blad.eersteDag()),
                                        Kalender.kort(blad.ingevuldOp()))
                                : t(
                                        "selektoordeel.onderTelefonisch",
                                        blad.bedrijf(),
                                        Kalender.voluit(blad.eersteDag()),
                                        Kalender.kort(blad.ingevuldOp()),
                                        door));
        kop().zetActies(new Knoplink(
                t("selektoordeel.naarDossier"), Icoon.DOCUMENT, Paden.dossier(blad.dossier(), "overzicht")));
        var raster = new Div(new Selektbeoordeelantwoorden(blad), new Kaart(t("selektoordeel.besluit"), besluit(blad)));
        raster.addClassNames("kaarten", "breed-raster");
        inhoud.add(new Stilte(stil, bevestiging, raster, () -> toon(id)));
    }

    private Component besluit(Selektoordeelblad blad) {
        if (blad.isOpen()) {
            return new Selektbeoordeelformulier(
                    service, Ingelogd.actor(), arbodienst.triage(), blad, this::klaar, () -> toon(blad.id()));
        }
        return new Selektbesluit(blad);
    }

    private void klaar() {
        var nog = service.aantal(Ingelogd.actor());
        Meldingen.gelukt(nog == 0 ? t("selektoordeel.gedaan") : t("selektoordeel.gedaan.nog", nog));
        UI.getCurrent().navigate(Paden.SELEKT_BEOORDELEN);
    }
}
