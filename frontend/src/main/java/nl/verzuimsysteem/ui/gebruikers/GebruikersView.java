package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.verzuimsysteem.gebruikers.Functieregels;
import nl.verzuimsysteem.gebruikers.Gebruiker;
import nl.verzuimsysteem.gebruikers.Gebruikerfilter;
import nl.verzuimsysteem.gebruikers.GebruikersService;
import nl.verzuimsysteem.gebruikers.Gebruikerstatus;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Zoekveld;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** The users of the companies of a beheerder. */
@Prototype
@Route(value = Paden.GEBRUIKERS, layout = HoofdLayout.class)
@Toont(Handeling.GEBRUIKERS_INZIEN)
final class GebruikersView extends Pagina implements BeforeEnterObserver {
    private static final String FUNCTIE = "functie";
    private static final String STATUS = "status";

    private final GebruikersService gebruikers;
    private final LocalDate vandaag;
    private final Grid<Gebruiker> lijst = Lijst.maak(t("gebruikers.titel"));
    private final Select<Functie> functie = new Select<>();
    private final Select<Gebruikerstatus> status = new Select<>();
    private String zoektekst = "";

    GebruikersView(GebruikersService gebruikers, Clock klok) {
        super(t("gebruikers.titel"));
        this.gebruikers = gebruikers;
        vandaag = Kalender.vandaag(klok);
        kop().zetActies(
                        new Knoplink(t("gebruikers.leesIn"), Icoon.INLEZEN, Gebruikerpaden.INLEZEN),
                        new Knoplink(t("gebruikers.nieuw"), Icoon.PLUS, Gebruikerpaden.NIEUW).belangrijkst());
        functie.setLabel(t("gebruikers.functie"));
        functie.setItems(Arrays.stream(Functie.values())
                .filter(Functieregels.TE_GEVEN::contains)
                .toList());
        functie.setItemLabelGenerator(keuze -> keuze == null ? t("gebruikers.alle") : keuze.naam());
        functie.setEmptySelectionAllowed(true);
        functie.setEmptySelectionCaption(t("gebruikers.alle"));
        status.setLabel(t("gebruikers.status"));
        status.setItems(Gebruikerstatus.values());
        status.setItemLabelGenerator(keuze -> keuze == null ? t("gebruikers.alle") : Gebruikerwoorden.naam(keuze));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("gebruikers.alle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var adres = new Adresfilter(event.getLocation());
        var zoek = new Zoekveld(t("gebruikers.zoek"), "zoek", adres, tekst -> {
            zoektekst = tekst;
            vul();
        });
        zoektekst = zoek.getValue();
        functie.setValue(gekozen(Functie.values(), adres, FUNCTIE));
        status.setValue(gekozen(Gebruikerstatus.values(), adres, STATUS));
        functie.addValueChangeListener(keuze -> {
            adres.zet(FUNCTIE, keuze.getValue() == null ? "" : keuze.getValue().name());
            vul();
        });
        status.addValueChangeListener(keuze -> {
            adres.zet(STATUS, keuze.getValue() == null ? "" : keuze.getValue().name());
            vul();
        });
        var balk = new Div(zoek, functie, status);
        balk.addClassName("rij");
        kolommen();
        vul();
        add(balk, lijst);
    }

    private static <E extends Enum<E>> @Nullable E gekozen(E[] waarden, Adresfilter adres, String naam) {
        return adres.lees(naam)
                .flatMap(tekst -> Arrays.stream(waarden)
                        .filter(een -> een.name().equals(tekst))
                        .findFirst())
                .orElse(null);
    }

    private void kolommen() {
        lijst.addComponentColumn(this::naam)
                .setHeader(t("gebruikers.naam"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(rij -> Gebruikerwoorden.functies(rij.functies(), vandaag))
                .setHeader(t("gebruikers.functies"))
                .setFlexGrow(2));
        lijst.addComponentColumn(rij -> Gebruikerwoorden.status(rij.status()))
                .setHeader(t("gebruikers.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Lijst.alleenBreed(lijst.addColumn(rij -> Gebruikerwoorden.laatst(rij.laatstIngelogd()))
                .setHeader(t("gebruikers.laatst"))
                .setAutoWidth(true)
                .setFlexGrow(0));
    }

    private Div naam(Gebruiker rij) {
        var smal = new Span(Gebruikerwoorden.functies(rij.functies(), vandaag));
        smal.addClassNames("smal", "stil");
        var onder = new Span(rij.email());
        onder.addClassName("stil");
        var cel = new Div(new Anchor(Gebruikerpaden.gebruiker(rij.id()), rij.naam()), onder, smal);
        cel.addClassName("keuze");
        return cel;
    }

    private void vul() {
        var actor = Ingelogd.actor();
        var filter = new Gebruikerfilter(zoektekst, functie.getValue(), status.getValue());
        var leeg = filter.equals(Gebruikerfilter.GEEN)
                ? new LegeStaat(t("gebruikers.geen"), t("gebruikers.geenUitleg"))
                : new LegeStaat(t("gebruikers.nietGevonden"), t("gebruikers.andersZoeken"));
        Lijst.vul(lijst, uitsnede -> gebruikers.lijst(actor, filter, uitsnede), leeg);
    }
}
