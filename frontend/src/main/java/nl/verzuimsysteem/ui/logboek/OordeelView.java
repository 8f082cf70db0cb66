package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

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
import nl.verzuimsysteem.logboek.Oordeel;
import nl.verzuimsysteem.logboek.Opvallend;
import nl.verzuimsysteem.logboek.OpvallendId;
import nl.verzuimsysteem.logboek.OpvallendService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One look that asks for an explanation: why, the lines behind it, and the judgement. */
@Prototype
@Toont(Handeling.LOGBOEK_NAKIJKEN)
@Route(value = Paden.OPVALLENDE_INZAGEN + "/:opvallend", layout = HoofdLayout.class)
final class OordeelView extends Pagina implements BeforeEnterObserver {
    private static final int LANGSTE = 500;

    private final OpvallendService opvallend;
    private final Div feiten = new Div();
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final RadioButtonGroup<Oordeel> oordeel = new RadioButtonGroup<>(t("logboek.oordeel"));
    private final TextArea toelichting = new TextArea(t("logboek.toelichting"));

    OordeelView(OpvallendService opvallend) {
        super("");
        this.opvallend = opvallend;
        kop().terugNaar(t("logboek.opvallend.titel"), Paden.OPVALLENDE_INZAGEN);
        oordeel.setItems(Oordeel.values());
        oordeel.setItemLabelGenerator(keuze -> t("logboek.oordeel." + keuze.name()));
        toelichting.setHelperText(t("logboek.toelichting.hulp"));
        toelichting.setMaxLength(LANGSTE);
        toelichting.setWidthFull();
        toelichting.setMinRows(3);
        fouten.koppel("oordeel", oordeel).koppel("toelichting", toelichting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "opvallend", OpvallendId::new);
        var gelezen = opvallend.lees(Ingelogd.actor(), id);
        titel(Logwoorden.reden(gelezen));
        kop().ondertitel(Kalender.voluit(gelezen.dag()));
        var tabel = new Logtabel(new LegeStaat(t("logboek.leeg.titel"), "")).zoHoogAlsDeRegels();
        tabel.toon(opvallend.regels(Ingelogd.actor(), id));
        toon(gelezen);
        add(feiten, new Kaart(t("logboek.regels"), tabel));
    }

    private void toon(Opvallend gelezen) {
        feiten.removeAll();
        feiten.addClassName("kaarten");
        feiten.add(new Kaart(t("logboek.kaart.waarom"), waarom(gelezen)), formulier(gelezen));
    }

    private static Div waarom(Opvallend gelezen) {
        return new Div(
                new Paragraph(Logwoorden.uitleg(gelezen)),
                new Feiten()
                        .feit(t("logboek.kolom.wie"), gelezen.naam())
                        .feit(t("logboek.veld.functie"), Logwoorden.functie(gelezen))
                        .feit(t("logboek.kolom.bijWie"), Logwoorden.wie(gelezen))
                        .feit(t("logboek.veld.keren"), Integer.toString(gelezen.aantal())));
    }

    private Kaart formulier(Opvallend gelezen) {
        oordeel.setValue(gelezen.oordeel());
        toelichting.setValue(gelezen.toelichting() == null ? "" : gelezen.toelichting());
        var wacht = new Medischewacht(toelichting);
        var bewaar = new Button(t("logboek.oordeel.bewaar"), klik -> bewaar(gelezen, wacht.nietMedisch()));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        var kaart = new Kaart(t("logboek.kaart.oordeel"));
        var wie = gelezen.beoordelaar();
        var wanneer = gelezen.beoordeeldOp();
        if (wie != null && wanneer != null) {
            kaart.naastTitel(Logwoorden.label(gelezen.oordeel()));
            var door = new Paragraph(t("logboek.oordeel.door", wie, Kalender.kort(wanneer)));
            door.addClassName("stil");
            return kaart.zet(door, fouten, oordeel, toelichting, wacht, new Div(bewaar));
        }
        return kaart.zet(fouten, oordeel, toelichting, wacht, new Div(bewaar));
    }

    private void bewaar(Opvallend gelezen, boolean nietMedisch) {
        var actor = Ingelogd.actor();
        try {
            if (fouten.probeer(() -> opvallend.beoordeel(
                    actor, gelezen.id(), gelezen.versie(), oordeel.getValue(), toelichting.getValue(), nietMedisch))) {
                toon(opvallend.lees(actor, gelezen.id()));
                Meldingen.gelukt(t("logboek.oordeel.bewaard"));
            }
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
