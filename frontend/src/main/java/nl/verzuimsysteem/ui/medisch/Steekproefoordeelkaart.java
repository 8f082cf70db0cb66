package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.function.BiConsumer;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Steekproefoordeel;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;
import org.jspecify.annotations.Nullable;

/** What a bedrijfsarts thinks of something in the sample: to be filled in, or as it was written. */
final class Steekproefoordeelkaart {
    private Steekproefoordeelkaart() {}

    /**
     * @param oordeel nothing while it waits
     * @param bewaar keeps what he chose and wrote
     * @param opnieuw shows it anew, when somebody was first
     */
    static Kaart van(
            @Nullable Steekproefoordeel oordeel,
            @Nullable String opmerking,
            @Nullable String door,
            @Nullable Instant op,
            BiConsumer<@Nullable Steekproefoordeel, String> bewaar,
            Runnable opnieuw) {
        return oordeel == null ? formulier(bewaar, opnieuw) : geschreven(oordeel, opmerking, door, op);
    }

    private static Kaart geschreven(
            Steekproefoordeel oordeel, @Nullable String opmerking, @Nullable String door, @Nullable Instant op) {
        var vak = new Div(new Paragraph(oordeel.naam()));
        if (opmerking != null) {
            vak.add(Terugkoppeltekst.alineas(opmerking));
        }
        if (op != null) {
            var wie = new Paragraph(t("accorderen.steekproef.door", String.valueOf(door), Kalender.kort(op)));
            wie.addClassName("stil");
            vak.add(wie);
        }
        return new Kaart(t("accorderen.steekproef.oordeel"), vak);
    }

    private static Kaart formulier(BiConsumer<@Nullable Steekproefoordeel, String> bewaar, Runnable opnieuw) {
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
                if (fouten.probeer(() -> bewaar.accept(keuze.getValue(), opmerking.getValue()))) {
                    Meldingen.gelukt(t("accorderen.steekproef.bewaard"));
                    UI.getCurrent().navigate(Paden.STEEKPROEF);
                }
            } catch (Conflict e) {
                Meldingen.letOp(String.valueOf(e.getMessage()));
                opnieuw.run();
            }
        });
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        var vlak = new Div(fouten, keuze, opmerking, new Div(knop));
        vlak.addClassName("formulier-vlak");
        return new Kaart(t("accorderen.steekproef.uwOordeel"), vlak);
    }
}
