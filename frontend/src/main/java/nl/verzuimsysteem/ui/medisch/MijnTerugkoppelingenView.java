package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.ZienswijzeService;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.terugkoppeling.EigenTerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.NieuweZienswijze;
import nl.verzuimsysteem.terugkoppeling.Terugkoppeling;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelsoort;
import nl.verzuimsysteem.terugkoppeling.Zienswijze;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** What POB and bedrijfsarts told about the werknemer, and what he has to say of it. */
@Prototype
@Toont(Handeling.EIGEN_TERUGKOPPELING_INZIEN)
@Route(value = Paden.MIJN_TERUGKOPPELINGEN, layout = HoofdLayout.class)
final class MijnTerugkoppelingenView extends Pagina implements BeforeEnterObserver {
    private final EigenTerugkoppelingService service;
    private final ZienswijzeService zienswijzen;
    private final Arbodienst arbodienst;
    private final Div inhoud = new Div();

    MijnTerugkoppelingenView(EigenTerugkoppelingService service, ZienswijzeService zienswijzen, Arbodienst arbodienst) {
        super(t("mijnterugkoppeling.titel"));
        this.service = service;
        this.zienswijzen = zienswijzen;
        this.arbodienst = arbodienst;
        inhoud.addClassNames("stapel", "smal-vlak");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var uitleg = new Paragraph(t("mijnterugkoppeling.uitleg"));
        uitleg.addClassName("smal-vlak");
        add(uitleg, inhoud);
        vul();
    }

    private void vul() {
        inhoud.removeAll();
        var alle = service.alle(Ingelogd.actor());
        if (alle.isEmpty()) {
            inhoud.add(new LegeStaat(t("mijnterugkoppeling.geen"), t("mijnterugkoppeling.geen.uitleg")));
        }
        var vanHemAlleen = zienswijzen.eigen(Ingelogd.actor());
        alle.forEach(een -> {
            var gedeeld = een.zienswijze();
            inhoud.add(kaart(een, gedeeld == null ? vanHemAlleen.get(een.id()) : gedeeld));
        });
    }

    private Kaart kaart(Terugkoppeling een, @Nullable Zienswijze zienswijze) {
        var door = new Paragraph(een.doorWie());
        door.addClassName("stil");
        door.getElement().setAttribute("lang", "nl");
        var actor = Ingelogd.actor();
        var vlak = new Div();
        var vervolg = een.vervolg();
        if (vervolg != null) {
            vlak.add(new Paragraph(vervolg.voorWerknemer().tekst(UI.getCurrent().getLocale())));
        }
        vlak.add(
                new Terugkoppeltekst(een.inhoud()),
                door,
                new Div(new Pdflink(t("mijnterugkoppeling.pdf"), () -> service.pdf(actor, een.id()))),
                reactie(een, zienswijze));
        vlak.addClassName("onder-elkaar");
        var kaart = new Kaart(
                een.soort() == Terugkoppelsoort.TRIAGE
                        ? t("mijnterugkoppeling.vanTriage", arbodienst.triage(), MijnMedischView.dag(een.dag()))
                        : t("mijnterugkoppeling.van", MijnMedischView.dag(een.dag())),
                vlak);
        if (een.vertrouwelijk()) {
            kaart.naastTitel(new StatusLabel(StatusLabel.Soort.INFO, t("mijnterugkoppeling.alleenU")));
        }
        return kaart;
    }

    private Div reactie(Terugkoppeling een, @Nullable Zienswijze zienswijze) {
        var vak = new Div(new H3(t("mijnterugkoppeling.reactie")));
        vak.addClassName("onder-elkaar");
        if (zienswijze == null) {
            vak.add(new Paragraph(t("mijnterugkoppeling.reactie.geen")));
        } else {
            vak.add(Terugkoppeltekst.alineas(zienswijze.tekst()));
            var wie = new Paragraph(t(
                    zienswijze.deelt()
                            ? "mijnterugkoppeling.reactie.ookWerkgever"
                            : "mijnterugkoppeling.reactie.nietWerkgever",
                    MijnMedischView.dag(Kalender.plaatselijk(zienswijze.op()).toLocalDate())));
            wie.addClassName("stil");
            vak.add(wie);
        }
        vak.add(new Div(new Button(
                t(zienswijze == null ? "mijnterugkoppeling.reactie.schrijf" : "mijnterugkoppeling.reactie.wijzig"),
                klik -> vraag(een, zienswijze))));
        return vak;
    }

    private void vraag(Terugkoppeling een, @Nullable Zienswijze zienswijze) {
        var tekst = new TextArea(t("mijnterugkoppeling.reactie.veld"));
        tekst.setMinRows(4);
        tekst.setHelperText(t("mijnterugkoppeling.reactie.hulp"));
        var deelt = new Checkbox(t("mijnterugkoppeling.reactie.deelt"));
        deelt.setVisible(!een.vertrouwelijk());
        if (zienswijze != null) {
            tekst.setValue(zienswijze.tekst());
            deelt.setValue(zienswijze.deelt());
        }
        // What his leidinggevende does not read, he writes as he likes.
        var wacht = new Medischewacht(tekst);
        var wachtplek = new Div(wacht);
        wachtplek.setVisible(deelt.getValue());
        deelt.addValueChangeListener(vinkje -> wachtplek.setVisible(vinkje.getValue()));
        new Invoerdialoog(t("mijnterugkoppeling.reactie"))
                .veld("tekst", tekst)
                .erbij(deelt)
                .erbij(wachtplek)
                .vraag(
                        t("mijnterugkoppeling.reactie.bewaar"),
                        () -> zienswijzen.reageer(
                                Ingelogd.actor(),
                                een.id(),
                                een.versie(),
                                new NieuweZienswijze(tekst.getValue(), deelt.getValue(), wacht.nietMedisch())),
                        this::vul,
                        t("mijnterugkoppeling.reactie.bewaard"));
    }
}
