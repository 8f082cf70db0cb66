package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.taken.Collega;
import nl.verzuimsysteem.ui.component.Foutmerk;

/** Asks which colleague takes a taak over. */
final class Overdracht extends Dialog {
    private final Select<Collega> collega = new Select<>();

    /**
     * @param taak what is handed over, in words
     * @param geef hands it over to the one that was chosen
     */
    Overdracht(String taak, List<Collega> collegas, Consumer<GebruikerId> geef) {
        setHeaderTitle(t("taken.overdragen.titel"));
        setWidth("28rem");
        var inhoud = new Div(new Paragraph(taak));
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> close()));
        if (collegas.isEmpty()) {
            inhoud.add(new Paragraph(t("taken.overdragen.niemand")));
            return;
        }
        collega.setLabel(t("taken.overdragen.aan"));
        collega.setItems(collegas);
        collega.setItemLabelGenerator(Collega::naam);
        collega.setManualValidation(true);
        collega.setWidthFull();
        inhoud.add(collega);
        var knop = new Button(t("taken.overdragen.knop"), klik -> geef(geef));
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(knop);
    }

    private void geef(Consumer<GebruikerId> geef) {
        var keuze = collega.getValue();
        if (keuze == null) {
            Foutmerk.zet(collega, t("taken.overdragen.leeg"));
            return;
        }
        close();
        geef.accept(keuze.id());
    }
}
