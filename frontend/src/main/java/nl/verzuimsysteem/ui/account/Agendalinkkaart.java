package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.spreekuren.AgendalinkService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Kopieerknop;
import nl.verzuimsysteem.ui.component.Meldingen;

/** The secret link by which his own calendar shows his consults: whether he has one, a new one, none any more. */
final class Agendalinkkaart {
    private final AgendalinkService service;
    private final Kaart kaart = new Kaart(t("agendalink.kop"));

    Agendalinkkaart(AgendalinkService service) {
        this.service = service;
        toon();
    }

    Kaart kaart() {
        return kaart;
    }

    private void toon() {
        var uitleg = new Paragraph(t("agendalink.uitleg"));
        uitleg.addClassName("stil");
        var knoppen = new Div();
        knoppen.addClassName("rij");
        var sinds = service.sinds(Ingelogd.actor());
        if (sinds.isPresent()) {
            knoppen.add(
                    new Button(t("agendalink.vervang"), klik -> vraagVervangen()),
                    new Button(t("agendalink.trekIn"), klik -> vraagIntrekken()));
        } else {
            knoppen.add(new Button(t("agendalink.maak"), klik -> maak()));
        }
        var stand = sinds.map(moment -> t("agendalink.sinds", Kalender.kort(moment)))
                .orElse(t("agendalink.geen"));
        kaart.zet(new Paragraph(stand), uitleg, knoppen);
    }

    private void maak() {
        var link = new TextField(t("agendalink.klaar.veld"));
        link.setValue(service.maak(Ingelogd.actor()));
        link.setReadOnly(true);
        link.setWidthFull();
        var dialoog = new Dialog(t("agendalink.klaar.titel"));
        dialoog.setWidth("36rem");
        var vlak = new Div(
                new Paragraph(t("agendalink.klaar.uitleg")),
                link,
                new Kopieerknop(t("agendalink.klaar.kopieer"), link.getValue()));
        vlak.addClassName("dialoog-inhoud");
        dialoog.add(vlak);
        // He sees it once: a slip of the hand must not close it.
        dialoog.setCloseOnOutsideClick(false);
        dialoog.setCloseOnEsc(false);
        var klaar = new Button(t("agendalink.klaar.gereed"), klik -> dialoog.close());
        klaar.addThemeVariants(ButtonVariant.PRIMARY);
        dialoog.getFooter().add(klaar);
        dialoog.open();
        toon();
    }

    private void vraagVervangen() {
        vraag(t("agendalink.vervang.titel"), t("agendalink.vervang.uitleg"), t("agendalink.vervang"), this::maak);
    }

    private void vraagIntrekken() {
        vraag(t("agendalink.trekIn.titel"), t("agendalink.trekIn.uitleg"), t("agendalink.trekIn"), () -> {
            service.trekIn(Ingelogd.actor());
            Meldingen.gelukt(t("agendalink.ingetrokken"));
            toon();
        });
    }

    private static void vraag(String titel, String uitleg, String knop, Runnable doe) {
        var vraag = new ConfirmDialog(titel, uitleg, knop, ja -> doe.run());
        vraag.setCancelable(true);
        vraag.setCancelText(t("agendalink.annuleer"));
        vraag.open();
    }
}
