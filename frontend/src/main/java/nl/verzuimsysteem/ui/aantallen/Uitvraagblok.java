package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.aantallen.Uitvraag;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Uitvraagstatus;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home page of the functioneel beheerder: the uitvragen that run, and how far they are. */
@Singleton
class Uitvraagblok implements HomeBlok {
    private static final int PLAATS = 15;
    private static final int EERSTE = 10;

    private final UitvraagService uitvragen;
    private final Clock klok;

    Uitvraagblok(UitvraagService uitvragen, Clock klok) {
        this.uitvragen = uitvragen;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.UITVRAAG_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        uitvragen.lijst(actor, Uitsnede.eerste(EERSTE)).rijen().stream()
                .filter(uitvraag -> uitvraag.status() == Uitvraagstatus.LOOPT)
                .forEach(uitvraag -> lijst.add(regel(uitvraag)));
        return lijst.getChildren().findAny().isEmpty()
                ? Kaarten.geen()
                : new Kaart(t("aantallen.titel"), lijst)
                        .naastTitel(new Anchor(Paden.UITVRAGEN, t("aantallen.uitvragen.alle")));
    }

    private ListItem regel(Uitvraag uitvraag) {
        var regel = new Div(
                Aantalwoorden.onder(
                        new Anchor(
                                Aantalpaden.uitvraag(uitvraag.id()),
                                Aantalwoorden.naam(uitvraag.soort(), uitvraag.jaar())),
                        Aantalwoorden.stil(t("aantallen.home.stand", uitvraag.opgegeven(), uitvraag.gevraagd()))),
                Aantalwoorden.nog(uitvraag.sluitOp(), Kalender.vandaag(klok)));
        regel.addClassName("tegenover");
        return new ListItem(regel);
    }
}
