package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.gebruikers.Beheerstand;
import nl.verzuimsysteem.gebruikers.GebruikersService;
import nl.verzuimsysteem.gebruikers.Gebruikerstatus;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home page of who keeps users: what asks his attention. */
@Singleton
class Beheerblok implements HomeBlok {
    private static final int PLAATS = 10;

    private final GebruikersService gebruikers;
    private final Clock klok;

    Beheerblok(GebruikersService gebruikers, Clock klok) {
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.GEBRUIKERS_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var stand = gebruikers.stand(actor);
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        if (stand.nakijkenVoor() != null) {
            lijst.add(nakijken(stand));
        }
        regel(lijst, stand.verzoeken(), Paden.BEHEERTAKEN, t("gebruikers.home.verzoeken", stand.verzoeken()));
        regel(
                lijst,
                stand.nietOpgepakt(),
                Gebruikerpaden.met(Gebruikerstatus.UITGENODIGD),
                t("gebruikers.home.nietOpgepakt", stand.nietOpgepakt()));
        regel(
                lijst,
                stand.langNiet(),
                Gebruikerpaden.met(Gebruikerstatus.LANG_NIET),
                t("gebruikers.home.langNiet", stand.langNiet()));
        if (lijst.getComponentCount() == 0) {
            lijst.add(new ListItem(new StatusLabel(StatusLabel.Soort.GOED, t("gebruikers.home.klaar"))));
        }
        var nieuw = new Knoplink(t("gebruikers.nieuw"), Icoon.PLUS, Gebruikerpaden.NIEUW);
        return new Kaart(t("gebruikers.titel"))
                .naastTitel(new Anchor(Paden.GEBRUIKERS, t("gebruikers.home.alle", stand.gebruikers())))
                .zet(lijst, new Div(nieuw));
    }

    private ListItem nakijken(Beheerstand stand) {
        var voor = stand.nakijkenVoor();
        var laat = voor != null && Kalender.vandaag(klok).isAfter(voor);
        var dag = voor == null ? "" : Kalender.kort(voor);
        var regel = new Div(
                new Anchor(Paden.BEHEERTAKEN, t("gebruikers.home.nakijken", stand.naTeKijken())),
                laat
                        ? new StatusLabel(StatusLabel.Soort.FOUT, t("gebruikers.nakijken.teLaat", dag))
                        : new StatusLabel(StatusLabel.Soort.WACHT, t("gebruikers.nakijken.voor", dag)));
        regel.addClassName("tegenover");
        return new ListItem(regel);
    }

    private static void regel(UnorderedList lijst, int aantal, String pad, String tekst) {
        if (aantal > 0) {
            var teller = new Span(Integer.toString(aantal));
            teller.addClassName("teller");
            var regel = new Div(new Anchor(pad, tekst), teller);
            regel.addClassName("tegenover");
            lijst.add(new ListItem(regel));
        }
    }
}
