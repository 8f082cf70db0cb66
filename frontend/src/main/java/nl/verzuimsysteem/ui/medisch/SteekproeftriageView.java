package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

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
import nl.verzuimsysteem.medisch.SteekproefTriageService;
import nl.verzuimsysteem.medisch.Steekproeftriage;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One triage in the sample: what was answered, what the POB decided, and what the bedrijfsarts thinks of that. */
@Prototype
@StyleSheet("medisch.css")
@Toont(Handeling.STEEKPROEF_BEOORDELEN)
@Route(value = Medischpaden.STEEKPROEF_TRIAGE + "/:triage", layout = HoofdLayout.class)
final class SteekproeftriageView extends Pagina implements BeforeEnterObserver {
    private final SteekproefTriageService service;
    private final Bevestiging bevestiging;
    private final Duration stil;
    private final Div inhoud = new Div();

    SteekproeftriageView(
            SteekproefTriageService service, Bevestiging bevestiging, @Value("${verzuim.medisch.stil}") Duration stil) {
        super("");
        this.service = service;
        this.bevestiging = bevestiging;
        this.stil = stil;
        inhoud.addClassName("stapel");
        kop().terugNaar(t("accorderen.steekproef.titel"), Paden.STEEKPROEF);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "triage", SelektId::new));
    }

    private void toon(SelektId id) {
        inhoud.removeAll();
        Steekproeftriage stuk;
        try {
            stuk = service.open(Ingelogd.actor(), id);
        } catch (MedischGesloten e) {
            titel(t("accorderen.gesloten"));
            inhoud.add(new LegeStaat(t("accorderen.gesloten"), String.valueOf(e.getMessage())));
            return;
        }
        var blad = stuk.blad();
        titel(blad.werknemer());
        UI.getCurrent().getPage().setTitle(getPageTitle());
        kop().ondertitel(t(
                "accorderen.steekproef.onderTriage",
                blad.bedrijf(),
                Kalender.kort(blad.ingevuldOp()),
                stuk.professional()));
        var raster = new Div(
                new Selektbeoordeelantwoorden(blad),
                new Kaart(t("accorderen.steekproef.besluit"), new Selektbesluit(blad)));
        raster.addClassNames("kaarten", "breed-raster");
        var oordeel = Steekproefoordeelkaart.van(
                stuk.oordeel(),
                stuk.opmerking(),
                stuk.beoordeeldDoor(),
                stuk.beoordeeldOp(),
                (keuze, opmerking) -> service.beoordeel(Ingelogd.actor(), id, keuze, opmerking),
                () -> toon(id));
        var alles = new Div(raster, oordeel);
        alles.addClassName("stapel");
        inhoud.add(new Stilte(stil, bevestiging, alles, () -> toon(id)));
    }
}
