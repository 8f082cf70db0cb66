package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.aantallen.BeheerderzoekService;
import nl.verzuimsysteem.aantallen.ZonderBeheerder;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home page of an MMA: for which companies he must find a beheerder, as long as there are any. */
@Singleton
class Beheerderzoekblok implements HomeBlok {
    private static final int PLAATS = 15;
    private static final int EERSTE = 5;

    private final BeheerderzoekService service;
    private final Clock klok;

    Beheerderzoekblok(BeheerderzoekService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.BEHEERDER_ZOEKEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var bedrijven = service.lijst(actor, Uitsnede.eerste(EERSTE));
        if (bedrijven.rijen().isEmpty()) {
            return Kaarten.geen();
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        bedrijven.rijen().forEach(bedrijf -> lijst.add(regel(bedrijf)));
        var kaart = new Kaart(t("aantallen.zoek.titel"))
                .naastTitel(new Anchor(Paden.ZONDER_BEHEERDER, t("aantallen.zoek.alle")));
        return bedrijven.meer() ? kaart.zet(lijst, new Span(t("aantallen.zoek.meer"))) : kaart.zet(lijst);
    }

    private ListItem regel(ZonderBeheerder bedrijf) {
        var regel = new Div(
                new Anchor(Paden.bedrijf(bedrijf.bedrijf(), "stamgegevens"), bedrijf.naam()),
                Aantalwoorden.nog(bedrijf.sluitOp(), Kalender.vandaag(klok)));
        regel.addClassName("tegenover");
        return new ListItem(regel);
    }
}
