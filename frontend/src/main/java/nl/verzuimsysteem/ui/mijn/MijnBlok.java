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

/** The home of an employee: the way to his data and to who looked in them. Asks the database nothing. */
@Singleton
class MijnBlok implements HomeBlok {
    @Override
    public Handeling handeling() {
        return Handeling.EIGEN_GEGEVENS_INZIEN;
    }

    @Override
    public boolean heleBreedte() {
        return true;
    }

    @Override
    public Component inhoud(Actor actor) {
        var blok = new Div(
                new Kaart(
                        t("mijn.gegevens.titel"),
                        new Paragraph(t("mijn.home.gegevens")),
                        new Div(new Knoplink(t("mijn.home.naarGegevens"), Icoon.PERSOON, Paden.MIJN_GEGEVENS))),
                new Kaart(
                        t("mijn.inzagen.titel"),
                        new Paragraph(t("mijn.home.inzagen")),
                        new Div(new Knoplink(t("mijn.home.naarInzagen"), Icoon.ZOEK, Paden.MIJN_INZAGEN))));
        blok.addClassName("kaarten");
        return blok;
    }
}
