package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.logboek.OpvallendService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of the logbeheerder: how many looks wait for a judgement, and the way to the log. */
@Singleton
class LogboekBlok implements HomeBlok {
    private static final int PLAATS = 10;

    private final OpvallendService opvallend;

    LogboekBlok(OpvallendService opvallend) {
        this.opvallend = opvallend;
    }

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
        var open = opvallend.telOpen(actor);
        var kaart = new Kaart(t("logboek.home.titel"));
        var aantal = new Span(Long.toString(open));
        aantal.addClassName("teller");
        kaart.naastTitel(aantal);
        var knoppen = new Div(
                new Knoplink(t("logboek.home.bekijk"), Icoon.VERDER, Paden.OPVALLENDE_INZAGEN).belangrijkst(),
                new Knoplink(t("logboek.home.zoek"), Icoon.ZOEK, Paden.LOGBOEK));
        knoppen.addClassName("rij");
        return kaart.zet(new Paragraph(t("logboek.home.open", open)), knoppen);
    }
}
