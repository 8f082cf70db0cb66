package nl.verzuimsysteem.ui.organisatie;

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
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.BedrijfRij;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Zoekveld;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The companies the user may see. */
@Prototype
@Route(value = Paden.BEDRIJVEN, layout = HoofdLayout.class)
@Toont(Handeling.BEDRIJVEN_INZIEN)
final class BedrijvenView extends Pagina implements BeforeEnterObserver {
    private final OrganisatieService organisatie;
    private final BedrijfTabs tabs;
    private final Grid<BedrijfRij> lijst = Lijst.maak(t("organisatie.bedrijven.titel"));
    private String zoektekst = "";

    BedrijvenView(OrganisatieService organisatie, BedrijfTabs tabs) {
        super(t("organisatie.bedrijven.titel"));
        this.organisatie = organisatie;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = new Adresfilter(event.getLocation());
        var zoek = new Zoekveld(t("organisatie.bedrijven.zoek"), "zoek", filter, this::zoek);
        zoektekst = zoek.getValue();
        var balk = new Div(zoek);
        balk.addClassName("rij");
        kolommen();
        vul();
        add(balk, lijst);
    }

    private void kolommen() {
        lijst.addComponentColumn(this::naam)
                .setHeader(t("organisatie.bedrijf"))
                .setRowHeader(true)
                .setFlexGrow(3);
        Lijst.alleenBreed(lijst.addColumn(BedrijfRij::plaats).setHeader(t("organisatie.plaats")));
        Lijst.alleenBreed(lijst.addColumn(BedrijfRij::regio).setHeader(t("organisatie.regio")));
        lijst.addColumn(BedrijfRij::werknemers)
                .setHeader(t("organisatie.medewerkers"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div naam(BedrijfRij rij) {
        var smal = new Span(rij.plaats());
        smal.addClassNames("smal", "stil");
        return new Div(new Anchor(tabs.eerstePad(Ingelogd.actor(), rij.id()), rij.naam()), smal);
    }

    private void zoek(String tekst) {
        zoektekst = tekst;
        vul();
    }

    private void vul() {
        var actor = Ingelogd.actor();
        var leeg = zoektekst.isEmpty()
                ? new LegeStaat(t("organisatie.bedrijven.geen"), t("organisatie.bedrijven.geenUitleg"))
                : new LegeStaat(t("organisatie.bedrijven.nietGevonden"), t("organisatie.bedrijven.andersZoeken"));
        Lijst.vul(lijst, uitsnede -> organisatie.bedrijven(actor, zoektekst, uitsnede), leeg);
    }
}
