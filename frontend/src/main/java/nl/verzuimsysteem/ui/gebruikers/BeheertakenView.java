package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.gebruikers.Rechtencontrole;
import nl.verzuimsysteem.gebruikers.RechtencontroleService;
import nl.verzuimsysteem.gebruikers.VerzoekService;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What waits for who keeps users: requests to decide on, and reviews to do. */
@Prototype
@Route(value = Paden.BEHEERTAKEN, layout = HoofdLayout.class)
@Toont(Handeling.GEBRUIKER_GOEDKEUREN)
final class BeheertakenView extends Pagina implements BeforeEnterObserver {
    private final VerzoekService verzoeken;
    private final RechtencontroleService controles;
    private final LocalDate vandaag;
    private final Div inhoud = new Div();

    BeheertakenView(VerzoekService verzoeken, RechtencontroleService controles, Clock klok) {
        super(t("gebruikers.taken.titel"));
        this.verzoeken = verzoeken;
        this.controles = controles;
        vandaag = Kalender.vandaag(klok);
        inhoud.addClassName("stapel");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon();
    }

    private void toon() {
        var actor = Ingelogd.actor();
        var open = verzoeken.open(actor);
        var reviews =
                Rechten.mag(actor, Handeling.RECHTEN_NAKIJKEN) ? controles.open(actor) : List.<Rechtencontrole>of();
        inhoud.removeAll();
        if (!reviews.isEmpty()) {
            var lijst = new UnorderedList();
            lijst.addClassName("regels");
            reviews.forEach(controle -> lijst.add(regel(controle)));
            inhoud.add(new Kaart(t("gebruikers.nakijken.titel"), lijst));
        }
        if (!open.isEmpty()) {
            inhoud.add(new Kaart(t("gebruikers.verzoeken"), new Verzoeklijst(verzoeken, open, this::toon)));
        }
        if (inhoud.getComponentCount() == 0) {
            inhoud.add(
                    actor.functie() == Functie.GEBRUIKERSBEHEERDER
                            ? new LegeStaat(t("gebruikers.taken.leeg"), t("gebruikers.taken.leegUitleg"))
                            : new LegeStaat(t("gebruikers.taken.leeg"), ""));
        }
    }

    private ListItem regel(Rechtencontrole controle) {
        var naam = new Anchor(
                Gebruikerpaden.controle(controle.id()),
                t("gebruikers.nakijken.van", controle.bedrijfsnaam(), controle.jaar()));
        var regel = new Div(
                Gebruikerwoorden.onder(naam, t("gebruikers.nakijken.stand", controle.gedaan(), controle.aantal())),
                termijn(controle, vandaag));
        regel.addClassName("tegenover");
        return new ListItem(regel);
    }

    /** Until when a review should be done. */
    static StatusLabel termijn(Rechtencontrole controle, LocalDate vandaag) {
        var dag = Kalender.kort(controle.uiterlijkOp());
        if (controle.afgerondOp() != null) {
            return new StatusLabel(StatusLabel.Soort.GOED, t("gebruikers.nakijken.klaar"));
        }
        return controle.teLaat(vandaag)
                ? new StatusLabel(StatusLabel.Soort.FOUT, t("gebruikers.nakijken.teLaat", dag))
                : new StatusLabel(StatusLabel.Soort.WACHT, t("gebruikers.nakijken.voor", dag));
    }
}
