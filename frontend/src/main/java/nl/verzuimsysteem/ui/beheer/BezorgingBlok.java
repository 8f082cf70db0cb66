package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.bezorging.BezorgingService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of the functioneel beheerder: how much mail and SMS did not arrive, while there is any. */
@Singleton
class BezorgingBlok implements HomeBlok {
    private static final int PLAATS = 6;

    private final BezorgingService bezorging;

    BezorgingBlok(BezorgingService bezorging) {
        this.bezorging = bezorging;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.BEZORGING_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var aantal = bezorging.aantal(actor);
        var kaart = new Kaart(
                t("bezorging.home.titel"),
                new Paragraph(t("bezorging.home.aantal", aantal, BezorgingService.DAGEN)),
                new Div(new Knoplink(t("bezorging.home.naar"), Icoon.VERDER, BeheerPaden.BEZORGING)));
        kaart.setVisible(aantal > 0);
        return kaart;
    }
}
