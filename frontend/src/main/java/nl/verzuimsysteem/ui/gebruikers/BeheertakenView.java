package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.aantallen.Aantallenblok;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What waits for who keeps users: headcounts to give in, requests to decide on, and reviews to do. */
@Prototype
@Route(value = Paden.BEHEERTAKEN, layout = HoofdLayout.class)
@Toont(Handeling.GEBRUIKER_GOEDKEUREN)
final class BeheertakenView extends Pagina implements BeforeEnterObserver {
    private static final int MEESTE = 5;

    private final VerzoekService verzoeken;
    private final RechtencontroleService controles;
    private final OrganisatieService organisatie;
    private final Aantallenblok aantallen;
    private final LocalDate vandaag;
    private final Div inhoud = new Div();

    BeheertakenView(
            VerzoekService verzoeken,
            RechtencontroleService controles,
            OrganisatieService organisatie,
            Aantallenblok aantallen,
            Clock klok) {
        super(t("gebruikers.taken.titel"));
        this.organisatie = organisatie;
        this.aantallen = aantallen;
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
        kop().zetActies(Rechten.mag(actor, Handeling.RECHTEN_NAKIJKEN) ? begin(actor, reviews) : new Component[0]);
        aantallen.kaart(actor).ifPresent(inhoud::add);
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

    /** A beheerder need not wait for January: one button for each company where no review is open. */
    private Component[] begin(Actor actor, List<Rechtencontrole> open) {
        var bedrijven =
                organisatie.bedrijven(actor, "", Uitsnede.eerste(MEESTE)).rijen();
        return bedrijven.stream()
                .filter(bedrijf ->
                        open.stream().noneMatch(controle -> controle.bedrijf().equals(bedrijf.id())))
                .map(bedrijf -> new Button(
                        bedrijven.size() == 1
                                ? t("gebruikers.nakijken.begin")
                                : t("gebruikers.nakijken.beginBij", bedrijf.naam()),
                        klik -> UI.getCurrent()
                                .navigate(Gebruikerpaden.controle(controles.begin(Ingelogd.actor(), bedrijf.id())))))
                .toArray(Component[]::new);
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
