package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.verzuimsysteem.aantallen.NieuweUitvraag;
import nl.verzuimsysteem.aantallen.UitvraagId;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Voorbeeld;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Starts an uitvraag: first what and whom, then a look at who gets it, then the start. */
@Prototype
@StyleSheet("aantallen.css")
@Route(value = Aantalpaden.NIEUW, layout = HoofdLayout.class)
@Toont(Handeling.UITVRAAG_BEHEREN)
final class NieuweUitvraagView extends Pagina {
    private final UitvraagService uitvragen;
    private final String sleutel = UUID.randomUUID().toString();
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Div voorbeeld = new Div();
    private final Uitvraagvelden velden;

    NieuweUitvraagView(UitvraagService uitvragen, RegioService regios, OrganisatieService organisatie, Clock klok) {
        super(t("aantallen.nieuw"));
        this.uitvragen = uitvragen;
        kop().terugNaar(t("aantallen.uitvragen"), Paden.UITVRAGEN);
        velden = new Uitvraagvelden(regios.regios(Ingelogd.actor()), organisatie, fouten, klok, voorbeeld::removeAll);
        var bekijk = new Button(t("aantallen.nieuw.bekijk"), klik -> bekijk());
        bekijk.addThemeVariants(ButtonVariant.PRIMARY);
        voorbeeld.addClassNames("stapel", "voorbeeld");
        voorbeeld.getElement().setAttribute("tabindex", "-1");
        add(
                new Paragraph(t("aantallen.nieuw.uitleg")),
                fouten,
                new Kaart(t("aantallen.nieuw.wat"), velden, new Div(bekijk)),
                voorbeeld);
    }

    private void bekijk() {
        voorbeeld.removeAll();
        fouten.wis();
        if (!velden.heeftDag()) {
            return;
        }
        fouten.probeer(() -> {
            var nieuw = velden.ingevuld(sleutel);
            var gevolg = uitvragen.voorbeeld(Ingelogd.actor(), nieuw);
            voorbeeld.add(new Uitvraagvoorbeeld(uitvragen, nieuw, gevolg, () -> vraag(nieuw, gevolg)));
            voorbeeld.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
        });
    }

    private void vraag(NieuweUitvraag nieuw, Voorbeeld gevolg) {
        var gestart = new AtomicReference<UitvraagId>();
        var naam = Aantalwoorden.naam(nieuw.soort(), nieuw.jaar());
        new Invoerdialoog(t("aantallen.start.titel", naam))
                .uitleg(t("aantallen.start.tekst", gevolg.bedrijven(), gevolg.beheerders()))
                .uitleg(t("aantallen.totEnMet", Kalender.voluit(nieuw.sluitOp())) + ".")
                .vraag(
                        t("aantallen.start"),
                        () -> gestart.set(uitvragen.start(Ingelogd.actor(), nieuw)),
                        () -> {
                            if (gestart.get() == null) {
                                bekijk();
                            } else {
                                UI.getCurrent().navigate(Aantalpaden.uitvraag(gestart.get()));
                            }
                        },
                        t("aantallen.start.gelukt", naam));
    }
}
