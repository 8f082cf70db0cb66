package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.verzuimsysteem.aantallen.Aantalvraag;
import nl.verzuimsysteem.aantallen.Afdelingaantal;
import nl.verzuimsysteem.aantallen.Gegeven;
import nl.verzuimsysteem.aantallen.Opgave;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Verlaatvraag;
import org.jspecify.annotations.Nullable;

/**
 * Gives the headcount of a company in, or changes it. When a colleague was first, what he gave in is shown above, what
 * was typed stays, and saving it then is a choice.
 */
final class Opgaveformulier extends Div implements BeforeLeaveObserver {
    private static final String REDEN = "reden";
    private static final int LANGSTE_REDEN = 400;

    private final OpgaveService opgaven;
    private final Consumer<Aantalvraag> klaar;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Div voorsprong = new Div();
    private final IntegerField dezeJaar = new IntegerField();
    private final IntegerField volgendJaar = new IntegerField();
    private final TextArea reden = new TextArea(t("aantallen.reden"));
    private final Afdelingvelden afdelingen;
    private final Button geefOp = new Button("", klik -> geefOp());
    private final Button laatStaan = new Button(t("aantallen.laatStaan"));
    private Aantalvraag vraag;
    private String sleutel = UUID.randomUUID().toString();
    private Ingevuld begin;

    /** What stands in the fields. */
    private record Ingevuld(
            @Nullable Integer dezeJaar,
            @Nullable Integer volgendJaar,
            String reden,
            Map<AfdelingId, Integer> perAfdeling) {}

    /** @param klaar shows the question as it is now */
    Opgaveformulier(
            OpgaveService opgaven,
            Aantalvraag vraag,
            List<Afdelingaantal> delen,
            LocalDate vandaag,
            Consumer<Aantalvraag> klaar) {
        this.opgaven = opgaven;
        this.vraag = vraag;
        this.klaar = klaar;
        afdelingen = new Afdelingvelden(delen, dezeJaar);
        addClassNames("kaart", "formulier-vlak", "opgaveformulier");
        maakVelden();
        toon(vraag.gegeven());
        begin = ingevuld();

        geefOp.setText(t(vraag.gegeven() == null ? "aantallen.geefOp" : "aantallen.wijzig.bewaar"));
        geefOp.addThemeVariants(ButtonVariant.PRIMARY);
        geefOp.addClassName("hoofdknop");
        laatStaan.setVisible(vraag.gegeven() != null);
        laatStaan.addClickListener(klik -> sluit());
        voorsprong.addClassNames("waarschuwing", "onder-elkaar");
        voorsprong.getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
        voorsprong.setVisible(false);
        var termijn = new Div(
                new Paragraph(t("aantallen.totEnMet", Kalender.voluit(vraag.sluitOp()))),
                Aantalwoorden.nog(vraag.sluitOp(), vandaag));
        termijn.addClassName("opgave-termijn");
        var getallen = new Div(dezeJaar, new Vergelijking(vraag), volgendJaar);
        getallen.addClassName("opgave-naast");
        var knoppen = new Div(geefOp, laatStaan);
        knoppen.addClassNames("rij", "op-lijn");
        add(fouten, voorsprong, termijn, new Paragraph(t("aantallen.waarom")), getallen, reden, afdelingen, knoppen);
    }

    private void maakVelden() {
        var soort = vraag.soort();
        dezeJaar.setLabel(t("aantallen.veld." + soort.name(), String.valueOf(vraag.jaar())));
        dezeJaar.setHelperText(t("aantallen.veld." + soort.name() + ".hulp"));
        volgendJaar.setLabel(t("aantallen.veld.volgend", String.valueOf(vraag.jaar() + 1)));
        volgendJaar.setHelperText(t("aantallen.veld.volgend.hulp"));
        volgendJaar.setVisible(soort.vraagtVolgendJaar());
        reden.setMaxLength(LANGSTE_REDEN);
        reden.setVisible(false);
        fouten.koppel("dezeJaar", dezeJaar).koppel("volgendJaar", volgendJaar).koppel(REDEN, reden);
        afdelingen.eerste().ifPresent(eerste -> fouten.koppel("perAfdeling", eerste));
    }

    private void toon(@Nullable Gegeven gegeven) {
        if (gegeven != null) {
            dezeJaar.setValue(gegeven.dezeJaar());
            volgendJaar.setValue(gegeven.volgendJaar());
            var waarom = gegeven.reden();
            reden.setValue(waarom == null ? "" : waarom);
            reden.setVisible(waarom != null);
        }
    }

    private Ingevuld ingevuld() {
        return new Ingevuld(dezeJaar.getValue(), volgendJaar.getValue(), reden.getValue(), afdelingen.ingevuld());
    }

    /** @return whether it was saved */
    private boolean geefOp() {
        fouten.wis();
        var nu = ingevuld();
        try {
            var bewaard = opgaven.geefOp(
                    Ingelogd.actor(),
                    vraag.id(),
                    new Opgave(sleutel, vraag.versie(), nu.dezeJaar(), nu.volgendJaar(), nu.reden(), nu.perAfdeling()));
            begin = nu;
            Meldingen.gelukt(t("aantallen.bewaard"));
            klaar.accept(bewaard);
            return true;
        } catch (OngeldigeInvoer e) {
            toon(e);
        } catch (Conflict e) {
            ingehaald(String.valueOf(e.getMessage()));
        }
        return false;
    }

    private void toon(OngeldigeInvoer invoer) {
        var velden = invoer.fouten().stream()
                .map(OngeldigeInvoer.Veldfout::veld)
                .distinct()
                .toList();
        if (velden.contains("perAfdeling")) {
            afdelingen.open();
        }
        if (velden.equals(List.of(REDEN))) {
            // No mistake, but a question: it stands at the field alone.
            reden.setVisible(true);
            fouten.merk(invoer, true);
        } else {
            fouten.toon(invoer);
        }
    }

    /** Somebody else was first, or the question is closed: what was typed stays as long as it can be saved. */
    private void ingehaald(String melding) {
        vraag = opgaven.vraag(Ingelogd.actor(), vraag.id());
        sleutel = UUID.randomUUID().toString();
        var gegeven = vraag.gegeven();
        if (!vraag.loopt()) {
            Meldingen.letOp(melding);
            sluit();
        } else if (gegeven == null) {
            Meldingen.letOp(melding);
        } else {
            toonVoorsprong(gegeven);
        }
    }

    private void toonVoorsprong(Gegeven gegeven) {
        var mijn = dezeJaar.getValue();
        var volgend = volgendJaar.getValue();
        voorsprong.removeAll();
        voorsprong.add(
                new H2(gegeven.zelf() ? t("aantallen.voor.zelf") : t("aantallen.voor", gegeven.door())),
                new Paragraph(Aantalwoorden.gegeven(gegeven) + "."),
                new Paragraph(
                        volgend == null
                                ? t("aantallen.voor.mijn", mijn)
                                : t("aantallen.voor.mijnMetVolgend", mijn, volgend)),
                new Paragraph(t("aantallen.voor.kies")));
        voorsprong.setVisible(true);
        geefOp.setText(t("aantallen.voor.bewaar"));
        laatStaan.setVisible(true);
        voorsprong.getElement().callJsFunction("focus");
    }

    private void sluit() {
        begin = ingevuld();
        klaar.accept(opgaven.vraag(Ingelogd.actor(), vraag.id()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!ingevuld().equals(begin)) {
            Verlaatvraag.stel(event, this::geefOp);
        }
    }
}
