package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of the logbeheerder: the ways to the odd looks and to the log. Asks the database nothing. */
@Singleton
class LogboekBlok implements HomeBlok {
    private static final int PLAATS = 10;

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.LOGBOEK_NAKIJKEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var kaart = new Kaart(t("logboek.home.titel"));
        var knoppen = new Div(
                new Knoplink(t("logboek.home.bekijk"), Icoon.VERDER, Paden.OPVALLENDE_INZAGEN).belangrijkst(),
                new Knoplink(t("logboek.home.zoek"), Icoon.ZOEK, Paden.LOGBOEK));
        knoppen.addClassName("rij");
        return kaart.zet(knoppen);
    }
}
