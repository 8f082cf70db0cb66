package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.Selektoordeelbrief;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;

/** What the employer will read, looked at before it is decided so. */
final class Selektbeoordeelbrief {
    private Selektbeoordeelbrief() {}

    /** @param triage the name of the triage, as employers know it */
    static void vraag(Actor actor, String triage, Selektoordeelbrief brief, Runnable bevestig) {
        var dialoog = new Dialog(t("selektoordeel.brief"));
        dialoog.setWidth("40rem");
        var door = new Paragraph(
                actor.functie() == Functie.BEDRIJFSARTS
                        ? t("selektoordeel.brief.arts", actor.naam())
                        : t("selektoordeel.brief.onder", actor.naam(), brief.onder()));
        door.addClassName("stil");
        var blad = new Div(
                new H3(t("selektoordeel.brief.titel", triage, brief.werknemer())),
                new Paragraph(brief.vervolg().voorWerkgever().tekst()),
                new Terugkoppeltekst(brief.inhoud()),
                door);
        blad.addClassNames("onder-elkaar", "selektvak");
        var inhoud = new Div(blad, new Paragraph(t("selektoordeel.brief.werknemer")));
        inhoud.addClassNames("onder-elkaar", "dialoog-inhoud");
        dialoog.add(inhoud);
        var terug = new Button(t("selektoordeel.brief.terug"), klik -> dialoog.close());
        var ja = new Button(t("selektoordeel.brief.bevestig"), klik -> {
            dialoog.close();
            bevestig.run();
        });
        ja.setDisableOnClick(true);
        ja.addThemeVariants(ButtonVariant.PRIMARY);
        dialoog.getFooter().add(terug, ja);
        dialoog.open();
    }
}
