package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;

/** Says what must be done when somebody leaves while he is absent, at once after it was reported (ZW 38 lid 2). */
@Singleton
class UitDienststappen {
    private final DossierService service;

    UitDienststappen(DossierService service) {
        this.service = service;
    }

    /** Opens the list of steps; does nothing for who works again. */
    void toon(DossierKop kop) {
        if (!kop.loopt()) {
            return;
        }
        var voortgang = service.voortgang(Ingelogd.actor(), kop.id());
        var stappen = new OrderedList();
        stappen.addClassName("perioden");
        voortgang.mijlpalen().alle().stream()
                .filter(stap -> stap.soort().traject() == Traject.UIT_DIENST && stap.wacht())
                .forEach(stap -> stappen.add(regel(stap)));
        var inhoud = new Div();
        inhoud.addClassName("dialoog-inhoud");
        if (stappen.getChildren().findAny().isEmpty()) {
            inhoud.add(new Paragraph(t("uitdienst.niets")));
        } else {
            inhoud.add(new Paragraph(t("uitdienst.uitleg")), stappen, new Paragraph(t("uitdienst.taken")));
        }
        if (voortgang.feiten().keuzes().eigenrisicodrager()) {
            inhoud.add(new Paragraph(t("uitdienst.eigenrisicodrager")));
        }
        var dialoog = new Dialog(t("uitdienst.titel", kop.naam()));
        dialoog.setWidth("32rem");
        dialoog.add(inhoud);
        var sluit = new Button(t("uitdienst.sluit"), klik -> dialoog.close());
        sluit.addThemeVariants(ButtonVariant.PRIMARY);
        dialoog.getFooter().add(sluit);
        dialoog.open();
    }

    private static ListItem regel(Mijlpaal stap) {
        return new ListItem(t(
                "uitdienst.stap",
                stap.soort().naam().tekst(),
                Kalender.voluit(stap.uiterlijk()),
                stap.eigenaar().naam()));
    }
}
