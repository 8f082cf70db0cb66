package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Accordeerregel;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.medisch.TerugkoppelbladService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of a POB: what his bedrijfsarts sent back, and what lies with him. */
@Singleton
class TerugkoppelwerkBlok implements HomeBlok {
    private static final int EERSTE = 8;

    private final TerugkoppelbladService service;

    TerugkoppelwerkBlok(TerugkoppelbladService service) {
        this.service = service;
    }

    @Override
    public int getOrder() {
        return 2;
    }

    @Override
    public Handeling handeling() {
        return Handeling.TERUGKOPPELING_OPSTELLEN;
    }

    @Override
    public boolean isVoor(Functie functie) {
        return functie == Functie.POB;
    }

    @Override
    public Component inhoud(Actor actor) {
        var alle = service.onderweg(actor);
        if (alle.isEmpty()) {
            return new Kaart(t("accorderen.home.pob"), new Paragraph(t("accorderen.home.pob.geen")));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        alle.stream().limit(EERSTE).forEach(regel -> lijst.add(regel(regel)));
        var kaart = new Kaart(t("accorderen.home.pob"), lijst);
        if (alle.size() > EERSTE) {
            kaart.zet(lijst, new Paragraph(t("accorderen.home.pob.meer", alle.size() - EERSTE)));
        }
        return kaart;
    }

    private static ListItem regel(Accordeerregel regel) {
        var terug = regel.status() == Consultstatus.TERUGGESTUURD;
        var kop = new Div(
                new Anchor(Paden.CONSULT + "/" + regel.consult(), regel.werknemer()),
                new StatusLabel(
                        terug ? StatusLabel.Soort.LET_OP : StatusLabel.Soort.WACHT,
                        regel.status().naam()));
        kop.addClassName("tegenover");
        var onder = new Span(t("accorderen.home.pob.regel", regel.bedrijf(), Kalender.kort(regel.dag())));
        onder.addClassName("stil");
        return new ListItem(kop, onder);
    }
}
