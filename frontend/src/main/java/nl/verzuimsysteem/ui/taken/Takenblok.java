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
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Termijnlabel;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home page: what the user must do first. */
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

    /** Of the team the casemanager alone works from his taken; what others of it have to do they find in their lists. */
    @Override
    public boolean isVoor(Functie functie) {
        return !functie.isRegioteam() || functie == Functie.CASEMANAGER;
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
        return kaart.naastTitel(aantal).zet(lijst, new Anchor(Paden.TAKEN, t("taken.home.alle")));
    }

    private static ListItem regel(Taak taak, LocalDate vandaag) {
        var wie = new Span(t("taken.vanBij", taak.werknemer(), taak.bedrijfsnaam()));
        wie.addClassName("stil");
        var regel = new Div(Taakregel.link(taak), Termijnlabel.van(taak.uiterlijkOp(), vandaag), wie);
        regel.addClassName("twee-regels");
        return new ListItem(regel);
    }
}
