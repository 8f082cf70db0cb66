package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.MedischGesloten;
import nl.verzuimsysteem.medisch.SteekproefService;
import nl.verzuimsysteem.medisch.Steekproefblad;
import nl.verzuimsysteem.medisch.Steekproefoordeel;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
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
                blad.oordeel() == null ? formulier(blad) : oordeel(blad, blad.oordeel()));
    }

    private static Kaart oordeel(Steekproefblad blad, Steekproefoordeel oordeel) {
        var vak = new Div(new Paragraph(oordeel.naam()));
        var opmerking = blad.opmerking();
        if (opmerking != null) {
            vak.add(Terugkoppeltekst.alineas(opmerking));
        }
        var op = blad.beoordeeldOp();
        if (op != null) {
            var door = new Paragraph(
                    t("accorderen.steekproef.door", String.valueOf(blad.beoordeeldDoor()), Kalender.kort(op)));
            door.addClassName("stil");
            vak.add(door);
        }
        return new Kaart(t("accorderen.steekproef.oordeel"), vak);
    }

    private Kaart formulier(Steekproefblad blad) {
        var fouten = new Foutensamenvatting();
        var keuze = new RadioButtonGroup<Steekproefoordeel>(t("accorderen.steekproef.oordeel"));
        keuze.setItems(Steekproefoordeel.values());
        keuze.setItemLabelGenerator(Steekproefoordeel::naam);
        var opmerking = new TextArea(t("accorderen.steekproef.opmerking"));
        opmerking.setHelperText(t("accorderen.steekproef.opmerking.hulp"));
        opmerking.setMinRows(3);
        opmerking.setWidthFull();
        fouten.koppel("oordeel", keuze).koppel("opmerking", opmerking);
        var knop = new Button(t("accorderen.steekproef.bewaar"), klik -> {
            try {
                if (fouten.probeer(() ->
                        service.beoordeel(Ingelogd.actor(), blad.consult(), keuze.getValue(), opmerking.getValue()))) {
                    Meldingen.gelukt(t("accorderen.steekproef.bewaard"));
                    UI.getCurrent().navigate(Paden.STEEKPROEF);
                }
            } catch (Conflict e) {
                Meldingen.letOp(String.valueOf(e.getMessage()));
                toon(blad.consult());
            }
        });
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        var vlak = new Div(fouten, keuze, opmerking, new Div(knop));
        vlak.addClassName("formulier-vlak");
        return new Kaart(t("accorderen.steekproef.uwOordeel"), vlak);
    }
}
