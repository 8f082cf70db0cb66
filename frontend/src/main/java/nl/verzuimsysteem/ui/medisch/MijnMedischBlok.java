package nl.verzuimsysteem.ui.medisch;

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

/** On the home of a werknemer: the way to who may open his medical file. Asks the database nothing. */
@Singleton
class MijnMedischBlok implements HomeBlok {
    private static final int PLAATS = 20;

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.EIGEN_MEDISCH_BLOKKEREN;
    }

    @Override
    public Component inhoud(Actor actor) {
        return new Kaart(
                t("mijnmedisch.titel"),
                new Paragraph(t("mijnmedisch.home")),
                new Div(new Knoplink(t("mijnmedisch.home.naar"), Icoon.SLOT, Paden.MIJN_MEDISCH)));
    }
}
