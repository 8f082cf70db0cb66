package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Consult;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;

/** What stands on the medical sheet, to read; what was added later stands below it with name and time. */
final class Verslag extends Div {
    private final ConsultService service;

    Verslag(ConsultService service, Consult consult) {
        this.service = service;
        addClassName("onder-elkaar");
        toon(consult);
    }

    private void toon(Consult consult) {
        removeAll();
        var tekst = consult.medisch().tekst();
        add(tekst.isBlank() ? new Paragraph(t("consult.medisch.leeg")) : tekst(tekst));
        consult.aanvullingen().forEach(een -> {
            add(new H3(t("consult.aanvulling", een.door(), Kalender.kort(een.moment()))), tekst(een.tekst()));
        });
        if (consult.magSchrijven() && consult.status() == Consultstatus.AFGEROND) {
            add(new Div(new Button(t("consult.vulAan"), Icoon.PLUS.maak(), klik -> vulAan(consult))));
        }
    }

    private static Pre tekst(String tekst) {
        var blok = new Pre(tekst);
        blok.addClassName("consult-tekst");
        return blok;
    }

    private void vulAan(Consult consult) {
        var sleutel = UUID.randomUUID().toString();
        var veld = new TextArea(t("consult.vulAan.veld"));
        veld.setMinRows(5);
        new Invoerdialoog(t("consult.vulAan"))
                .uitleg(t("consult.vulAan.uitleg"))
                .veld("tekst", veld)
                .vraag(
                        t("consult.vulAan.knop"),
                        () -> service.vulAan(Ingelogd.actor(), consult.id(), sleutel, veld.getValue()),
                        () -> toon(service.consult(Ingelogd.actor(), consult.id())),
                        t("consult.vulAan.gelukt"));
    }
}
