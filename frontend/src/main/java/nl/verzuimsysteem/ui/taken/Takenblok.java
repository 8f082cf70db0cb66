package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.taken.Tellingen;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Termijnlabel;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home page: how much is late or soon, and what the user must do first. */
@Singleton
class Takenblok implements HomeBlok {
    private static final int AANTAL = 5;
    private static final int PLAATS = 20;

    private final TakenService service;
    private final Clock klok;

    Takenblok(TakenService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.TAKEN_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var taken = service.eerste(actor, AANTAL);
        var kaart = new Kaart(t("taken.home.titel"));
        if (taken.eerste().isEmpty()) {
            return kaart.zet(new LegeStaat(t("taken.leeg.titel"), t("taken.leeg.uitleg")));
        }
        var aantal = new Span(Long.toString(taken.totaal()));
        aantal.addClassName("teller");
        var vandaag = Kalender.vandaag(klok);
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        taken.eerste().forEach(taak -> lijst.add(regel(taak, vandaag)));
        return kaart.naastTitel(aantal)
                .zet(
                        dringend(actor.functie(), taken.tellingen()),
                        lijst,
                        new Anchor(Paden.TAKEN, t("taken.home.alle")));
    }

    /** What is late and what is soon, as links to the list of just those. */
    private static Div dringend(Functie functie, Tellingen telling) {
        var rij = new Div();
        rij.addClassName("rij");
        if (telling.teLaat() > 0) {
            rij.add(link(
                    functie,
                    Termijn.TE_LAAT,
                    new StatusLabel(StatusLabel.Soort.FOUT, t("taken.home.teLaat", telling.teLaat()))));
        }
        if (telling.binnenkort() > 0) {
            rij.add(link(
                    functie,
                    Termijn.BINNENKORT,
                    new StatusLabel(StatusLabel.Soort.WACHT, t("taken.home.binnenkort", telling.binnenkort()))));
        }
        rij.setVisible(rij.getComponentCount() > 0);
        return rij;
    }

    /** The numbers are of the user's own function; a verzuimcoördinator has those of others in his list as well. */
    private static Anchor link(Functie functie, Termijn termijn, StatusLabel tekst) {
        var eigen = functie == Functie.VERZUIMCOORDINATOR ? "&functie=" + Taakregel.inAdres(functie) : "";
        var link = new Anchor(Paden.TAKEN + "?termijn=" + Taakregel.inAdres(termijn) + eigen);
        link.add(tekst);
        return link;
    }

    private static ListItem regel(Taak taak, LocalDate vandaag) {
        var wie = new Span(t("taken.vanBij", taak.werknemer(), taak.bedrijfsnaam()));
        wie.addClassName("stil");
        var regel = new Div(Taakregel.link(taak), Termijnlabel.van(taak.uiterlijkOp(), vandaag), wie);
        regel.addClassName("twee-regels");
        return new ListItem(regel);
    }
}
