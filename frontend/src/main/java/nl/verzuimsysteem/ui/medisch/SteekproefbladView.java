package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.MedischGesloten;
import nl.verzuimsysteem.medisch.SteekproefService;
import nl.verzuimsysteem.medisch.Steekproefblad;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One consult that was chosen: both sheets, and what the bedrijfsarts thinks of it. */
@Prototype
@Toont(Handeling.STEEKPROEF_BEOORDELEN)
@Route(value = Paden.STEEKPROEF + "/:consult", layout = HoofdLayout.class)
final class SteekproefbladView extends Pagina implements BeforeEnterObserver {
    private final SteekproefService service;
    private final Div inhoud = new Div();

    SteekproefbladView(SteekproefService service) {
        super("");
        this.service = service;
        inhoud.addClassName("stapel");
        kop().terugNaar(t("accorderen.steekproef.titel"), Paden.STEEKPROEF);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "consult", ConsultId::new));
    }

    private void toon(ConsultId id) {
        Steekproefblad blad;
        try {
            blad = service.open(Ingelogd.actor(), id);
        } catch (MedischGesloten e) {
            titel(t("accorderen.gesloten"));
            inhoud.removeAll();
            inhoud.add(new LegeStaat(t("accorderen.gesloten"), String.valueOf(e.getMessage())));
            return;
        }
        titel(blad.werknemer());
        UI.getCurrent().getPage().setTitle(getPageTitle());
        kop().ondertitel(t(
                "accorderen.onder",
                blad.bedrijf(),
                Kalender.voluit(blad.dag()),
                blad.professional(),
                blad.aanleiding().naam()));
        inhoud.removeAll();
        inhoud.add(
                AccordeerView.bladen(
                        blad.medisch(),
                        new Terugkoppeltekst(blad.inhoud()),
                        new StatusLabel(StatusLabel.Soort.GOED, t("accorderen.steekproef.gegeven"))),
                Steekproefoordeelkaart.van(
                        blad.oordeel(),
                        blad.opmerking(),
                        blad.beoordeeldDoor(),
                        blad.beoordeeldOp(),
                        (oordeel, opmerking) -> service.beoordeel(Ingelogd.actor(), id, oordeel, opmerking),
                        () -> toon(id)));
    }
}
