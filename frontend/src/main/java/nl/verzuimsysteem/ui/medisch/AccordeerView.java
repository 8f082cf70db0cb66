package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.medisch.Accordeerblad;
import nl.verzuimsysteem.medisch.Accordeerronde;
import nl.verzuimsysteem.medisch.AccorderingService;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.medisch.MedischGesloten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One consult of a POB: the medical sheet left, what would leave the medical zone right; agree, or send back. */
@Prototype
@Toont(Handeling.ACCORDEREN)
@Route(value = Paden.TER_ACCORDERING + "/:consult", layout = HoofdLayout.class)
final class AccordeerView extends Pagina implements BeforeEnterObserver {
    private final AccorderingService service;
    private final Div inhoud = new Div();

    AccordeerView(AccorderingService service) {
        super("");
        this.service = service;
        inhoud.addClassName("stapel");
        kop().terugNaar(t("accorderen.titel"), Paden.TER_ACCORDERING);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "consult", ConsultId::new));
    }

    private void toon(ConsultId id) {
        Accordeerblad blad;
        try {
            blad = service.open(Ingelogd.actor(), id);
        } catch (NietDoorU | MedischGesloten e) {
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
        kop().zetActies(new Knoplink(t("accorderen.naarConsult"), Icoon.DOCUMENT, Paden.CONSULT + "/" + id));
        inhoud.removeAll();
        inhoud.add(bladen(blad.medisch(), new Terugkoppeltekst(blad.inhoud()), status(blad)));
        if (blad.status() == Consultstatus.TER_ACCORDERING) {
            inhoud.add(knoppen(blad));
        }
        rondes(blad.rondes());
    }

    /** Both sheets beside each other, as a judge of them needs them. */
    static Div bladen(String medisch, Component terugkoppeling, StatusLabel status) {
        var links = new Kaart(
                t("accorderen.medisch"),
                medisch.isBlank() ? new Paragraph(t("accorderen.medisch.leeg")) : Terugkoppeltekst.alineas(medisch));
        var rechts = new Kaart(t("accorderen.terugkoppeling"), terugkoppeling).naastTitel(status);
        var raster = new Div(links, rechts);
        raster.addClassNames("kaarten", "breed-raster");
        return raster;
    }

    private static StatusLabel status(Accordeerblad blad) {
        return new StatusLabel(
                switch (blad.status()) {
                    case TER_ACCORDERING -> StatusLabel.Soort.WACHT;
                    case TERUGGESTUURD -> StatusLabel.Soort.LET_OP;
                    case AFGEROND -> StatusLabel.Soort.GOED;
                    case LOOPT -> StatusLabel.Soort.BEZIG;
                },
                blad.status().naam());
    }

    private Div knoppen(Accordeerblad blad) {
        var akkoord = new Button(t("accorderen.akkoord"), klik -> akkoord(blad));
        akkoord.addThemeVariants(ButtonVariant.PRIMARY);
        var uitleg = new Paragraph(t("accorderen.akkoord.uitleg"));
        uitleg.addClassName("stil");
        var balk = new Div(new Button(t("accorderen.stuurTerug"), klik -> stuurTerug(blad)), akkoord);
        balk.addClassName("rij");
        var onderaan = new Div(uitleg, balk);
        onderaan.addClassName("onder-elkaar");
        return onderaan;
    }

    private void akkoord(Accordeerblad blad) {
        try {
            service.akkoord(Ingelogd.actor(), blad.consult(), blad.versie());
            Meldingen.gelukt(t("accorderen.geaccordeerd"));
            UI.getCurrent().navigate(Paden.TER_ACCORDERING);
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            toon(blad.consult());
        }
    }

    private void stuurTerug(Accordeerblad blad) {
        var opmerking = new TextArea(t("accorderen.opmerking"));
        opmerking.setMinRows(4);
        opmerking.setHelperText(t("accorderen.opmerking.hulp"));
        new Invoerdialoog(t("accorderen.stuurTerug.titel"))
                .veld("opmerking", opmerking)
                .vraag(
                        t("accorderen.stuurTerug"),
                        () -> service.stuurTerug(Ingelogd.actor(), blad.consult(), blad.versie(), opmerking.getValue()),
                        () -> UI.getCurrent().navigate(Paden.TER_ACCORDERING),
                        t("accorderen.teruggestuurd"));
    }

    private void rondes(List<Accordeerronde> rondes) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        rondes.forEach(ronde -> {
            var regel = new ListItem(new Paragraph(
                    t("accorderen.ronde", ronde.ronde(), ronde.aangebodenDoor(), Kalender.kort(ronde.aangebodenOp()))));
            var op = ronde.beslotenOp();
            if (ronde.besluit() != null && op != null) {
                regel.add(new Paragraph(t(
                        "accorderen.ronde." + ronde.besluit().name(),
                        String.valueOf(ronde.beslotenDoor()),
                        Kalender.kort(op))));
            }
            var opmerking = ronde.opmerking();
            if (opmerking != null) {
                regel.add(Terugkoppeltekst.alineas(opmerking));
            }
            lijst.add(regel);
        });
        inhoud.add(new Kaart(t("accorderen.rondes"), lijst));
    }
}
