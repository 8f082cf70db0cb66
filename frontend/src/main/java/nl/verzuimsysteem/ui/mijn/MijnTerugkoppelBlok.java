package nl.verzuimsysteem.ui.mijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** The way from the home of an employee to what was told about him. Asks the database nothing. */
@Singleton
class MijnTerugkoppelBlok implements HomeBlok {
    @Override
    public Handeling handeling() {
        return Handeling.EIGEN_TERUGKOPPELING_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        return new Kaart(
                t("mijnterugkoppeling.titel"),
                new Paragraph(t("mijnterugkoppeling.home")),
                new Div(new Knoplink(t("mijnterugkoppeling.home.lees"), Icoon.DOCUMENT, Paden.MIJN_TERUGKOPPELINGEN)));
    }
}
