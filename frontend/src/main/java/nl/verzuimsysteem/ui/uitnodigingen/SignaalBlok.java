package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.home.HomeBlok;
import nl.verzuimsysteem.uitnodigingen.Afspraaksignaal;
import nl.verzuimsysteem.uitnodigingen.SignaalService;

/** On the home of the MMA: odd appointments, and what werknemers did not hear of them, while there are any. */
@Singleton
class SignaalBlok implements HomeBlok {
    private final SignaalService service;

    SignaalBlok(SignaalService service) {
        this.service = service;
    }

    @Override
    public Handeling handeling() {
        return Handeling.PLANNING_INZIEN;
    }

    @Override
    public int getOrder() {
        return 3;
    }

    @Override
    public Component inhoud(Actor actor) {
        var blok = new Div();
        blok.addClassName("onder-elkaar");
        vul(blok, actor);
        return blok;
    }

    private void vul(Div blok, Actor actor) {
        var aandacht = service.aandacht(actor);
        blok.removeAll();
        blok.setVisible(!aandacht.signalen().isEmpty());
        if (!aandacht.signalen().isEmpty()) {
            var lijst = new UnorderedList(aandacht.signalen().stream()
                    .map(signaal -> regel(blok, actor, signaal))
                    .toArray(ListItem[]::new));
            lijst.addClassName("regels");
            var kaart = new Kaart(t("brieven.signaal.titel"), lijst);
            kaart.addClassName("waarschuwing");
            blok.add(kaart);
        }
    }

    private ListItem regel(Div blok, Actor actor, Afspraaksignaal signaal) {
        var dossier = signaal.dossier();
        var wie = new Anchor(
                dossier == null ? Paden.AGENDA : Paden.dossier(dossier, "spreekuren"),
                signaal.naam() + ", " + signaal.bedrijf());
        var wat = new Div(t("brieven.signaal." + signaal.soort(), Kalender.kort(signaal.begin())));
        if (signaal.soort() == Afspraaksignaal.Soort.NIET_KLAAR) {
            return new ListItem(new Div(wie, wat));
        }
        var regel = new ListItem(new Div(wie, wat), knoppen(blok, actor, signaal));
        regel.addClassName("met-knop");
        return regel;
    }

    private Component knoppen(Div blok, Actor actor, Afspraaksignaal signaal) {
        if (signaal.soort() != Afspraaksignaal.Soort.NIET_BEZORGD) {
            return knop(blok, actor, signaal, "gaatDoor", () -> gaatDoor(actor, signaal));
        }
        var gebeld = knop(blok, actor, signaal, "gebeld", () -> gaatDoor(actor, signaal));
        if (!signaal.brief() || !Rechten.mag(actor, Handeling.UITNODIGING_AFDRUKKEN)) {
            return gebeld;
        }
        var brief = knop(blok, actor, signaal, "brief", () -> service.maakBrief(actor, signaal.afspraak()));
        var beide = new Span(brief, gebeld);
        beide.addClassName("rij");
        return beide;
    }

    private void gaatDoor(Actor actor, Afspraaksignaal signaal) {
        service.gaatDoor(actor, signaal.afspraak(), signaal.soort());
    }

    private Button knop(Div blok, Actor actor, Afspraaksignaal signaal, String naam, Runnable act) {
        var woorden = "brieven.signaal." + naam;
        var knop = new Button(t(woorden), klik -> {
            act.run();
            Meldingen.gelukt(t(woorden + ".gedaan"));
            vul(blok, actor);
        });
        knop.setAriaLabel(t(woorden + ".van", signaal.naam()));
        return knop;
    }
}
