package nl.verzuimsysteem.ui.uwv;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.uwv.UwvService;
import nl.verzuimsysteem.uwv.Uwvdossier;
import nl.verzuimsysteem.uwv.Vangnetkeuze;

/** To which group of the vangnet the employee belongs: only for who reports to UWV. */
final class Vangnetkaart extends Div {
    Vangnetkaart(UwvService service, Uwvdossier dossier, Clock klok, Runnable opnieuw) {
        var bekendOp = dossier.bekendOp();
        var feiten = new Feiten()
                .feit(
                        t("uwv.vangnet.groep"),
                        Vangnetkeuze.naam(dossier.vangnet()).tekst())
                .feit(t("uwv.vangnet.bekendOp"), bekendOp == null ? null : Kalender.voluit(bekendOp));
        var alleen = new Paragraph(t("uwv.vangnet.alleen"));
        alleen.addClassName("stil");
        var kaart = new Kaart(t("uwv.vangnet"), feiten, alleen);
        if (Rechten.mag(Ingelogd.actor(), Handeling.UWV_MELDEN)) {
            var wijzig = new Button(t("uwv.vangnet.wijzig"), Icoon.BEWERK.maak());
            wijzig.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            wijzig.addClickListener(klik -> Vangnetdialoog.open(service, dossier, klok, opnieuw));
            kaart.naastTitel(wijzig);
        }
        add(kaart);
    }
}
