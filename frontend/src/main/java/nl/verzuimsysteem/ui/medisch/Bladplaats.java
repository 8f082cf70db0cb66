package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.medisch.Consult;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.medisch.TerugkoppelbladService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;

/** The place of the sheet that the employer reads too: by its colour and its head no other. */
@Singleton
class Bladplaats {
    private final TerugkoppelbladService bladen;

    Bladplaats(TerugkoppelbladService bladen) {
        this.bladen = bladen;
    }

    Component terugkoppeling(Consult consult, Runnable naAfronden) {
        var inhoud = new Terugkoppelblad(bladen, Ingelogd.actor(), consult.id(), naAfronden);
        var titel = new H2(t(inhoud.isVertrouwelijk() ? "terugkoppelblad.vertrouwelijk" : "consult.terugkoppeling"));
        titel.setId("blad-terugkoppeling");
        var kop = new Div(Icoon.MENSEN.maak(), titel);
        kop.addClassName("blad-kop");
        var blad = new Section(kop);
        if (consult.status() != Consultstatus.AFGEROND) {
            blad.add(new Paragraph(t("consult.terugkoppeling.uitleg")));
        }
        blad.add(inhoud);
        blad.addClassNames("blad", "blad-terugkoppeling");
        blad.getElement().setAttribute("aria-labelledby", "blad-terugkoppeling");
        return blad;
    }
}
