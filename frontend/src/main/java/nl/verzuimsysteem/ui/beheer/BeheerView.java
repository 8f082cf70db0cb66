package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.BedrijfRij;
import nl.verzuimsysteem.organisatie.Beeindiging;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Zoekveld;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The companies of the arbodienst, to keep. */
@Prototype
@Route(value = BeheerPaden.BEDRIJVEN, layout = HoofdLayout.class)
@Toont(Handeling.BEDRIJF_BEHEREN)
final class BeheerView extends Pagina implements BeforeEnterObserver {
    private final OrganisatieService organisatie;
    private final Clock klok;
    private final Grid<BedrijfRij> lijst = Lijst.maak(t("beheer.bedrijven"));
    private String zoektekst = "";

    BeheerView(OrganisatieService organisatie, Clock klok) {
        super(t("beheer.titel"));
        this.organisatie = organisatie;
        this.klok = klok;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = new Adresfilter(event.getLocation());
        var zoek = new Zoekveld(t("beheer.bedrijven.zoek"), "zoek", filter, tekst -> {
            zoektekst = tekst;
            vul();
        });
        zoektekst = zoek.getValue();
        kop().zetActies(new Knoplink(t("beheer.aansluiten.knop"), Icoon.PLUS, BeheerPaden.AANSLUITEN).belangrijkst());
        var balk = new Div(zoek);
        balk.addClassName("rij");
        kolommen();
        vul();
        add(BeheerPaden.bladen(BeheerPaden.BEDRIJVEN), balk, lijst);
    }

    private void kolommen() {
        lijst.addComponentColumn(this::naam)
                .setHeader(t("beheer.bedrijf"))
                .setRowHeader(true)
                .setFlexGrow(3);
        Lijst.alleenBreed(lijst.addColumn(BedrijfRij::regio).setHeader(t("beheer.regio")));
        Lijst.alleenBreed(lijst.addComponentColumn(this::stand)
                .setHeader(t("beheer.stand"))
                .setFlexGrow(2));
        lijst.addColumn(BedrijfRij::werknemers)
                .setHeader(t("beheer.medewerkers"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div naam(BedrijfRij rij) {
        var smal = new Div(new Span(rij.regio()), stand(rij));
        smal.addClassNames("smal", "stil");
        return new Div(new Anchor(Paden.bedrijf(rij.id(), BeheerPaden.TAB), rij.naam()), smal);
    }

    private Div stand(BedrijfRij rij) {
        var einde = rij.beeindigdOp();
        if (einde == null) {
            return new Div();
        }
        var was = Beeindiging.isIngegaan(einde, Kalender.vandaag(klok));
        return new Div(new StatusLabel(
                was ? StatusLabel.Soort.NEUTRAAL : StatusLabel.Soort.LET_OP,
                t(was ? "beheer.stand.beeindigd" : "beheer.stand.eindigt", Kalender.kort(einde))));
    }

    private void vul() {
        var actor = Ingelogd.actor();
        var leeg = zoektekst.isEmpty()
                ? new LegeStaat(t("beheer.bedrijven.geen"), t("beheer.bedrijven.geenUitleg"))
                : new LegeStaat(t("beheer.bedrijven.nietGevonden"), t("beheer.bedrijven.andersZoeken"));
        Lijst.vul(lijst, uitsnede -> organisatie.bedrijven(actor, zoektekst, uitsnede), leeg);
    }
}
