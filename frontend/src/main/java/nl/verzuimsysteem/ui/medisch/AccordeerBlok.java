package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.medisch.AccorderingService;
import nl.verzuimsysteem.medisch.SteekproefService;
import nl.verzuimsysteem.medisch.Steekproeftelling;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of a bedrijfsarts: how much of his POB's waits for him. */
@Singleton
class AccordeerBlok implements HomeBlok {
    private final AccorderingService accorderen;
    private final SteekproefService steekproef;

    AccordeerBlok(AccorderingService accorderen, SteekproefService steekproef) {
        this.accorderen = accorderen;
        this.steekproef = steekproef;
    }

    @Override
    public int getOrder() {
        return 2;
    }

    @Override
    public Handeling handeling() {
        return Handeling.ACCORDEREN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        lijst.add(
                new ListItem(new Anchor(Paden.TER_ACCORDERING, t("accorderen.home.wacht", accorderen.aantal(actor)))));
        var open = steekproef.tellingen(actor).stream()
                .mapToInt(Steekproeftelling::open)
                .sum();
        lijst.add(new ListItem(new Anchor(Paden.STEEKPROEF, t("accorderen.home.steekproef", open))));
        return new Kaart(t("accorderen.home.titel"), lijst);
    }
}
