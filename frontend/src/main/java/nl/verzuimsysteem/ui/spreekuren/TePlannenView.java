package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.spreekuren.TePlannen;
import nl.verzuimsysteem.spreekuren.TePlannenFilter;
import nl.verzuimsysteem.spreekuren.TePlannenService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Termijnlabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What has to be planned, the most urgent first; each line leads to the page where it is planned. */
@Prototype
@Toont(Handeling.PLANNING_INZIEN)
@Route(value = Paden.SPREEKUREN, layout = HoofdLayout.class)
final class TePlannenView extends Pagina implements BeforeEnterObserver {
    private final TePlannenService service;
    private final TePlannenbalk balk;
    private final Grid<TePlannen> grid = Lijst.maak(t("spreekuren.tePlannen.titel"));
    private final LocalDate vandaag;

    TePlannenView(TePlannenService service, OrganisatieService organisatie, Clock klok) {
        super(t("spreekuren.tePlannen.titel"));
        this.service = service;
        vandaag = Kalender.vandaag(klok);
        var actor = Ingelogd.actor();
        kop().ondertitel(t("spreekuren.tePlannen.uitleg"));
        balk = new TePlannenbalk(actor, organisatie, this::toon);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::waarvoor)
                .setHeader(t("spreekuren.kolom.waarvoor"))
                .setFlexGrow(3)
                .setWidth("15rem");
        Lijst.alleenBreed(grid.addComponentColumn(this::termijn)
                .setHeader(t("spreekuren.kolom.uiterlijk"))
                .setFlexGrow(0)
                .setWidth("13rem"));
        Lijst.alleenBreed(grid.addColumn(TePlannen::werknemersnaam)
                .setHeader(t("spreekuren.kolom.werknemer"))
                .setFlexGrow(1)
                .setWidth("9rem"));
        Lijst.alleenBreed(grid.addColumn(TePlannen::bedrijfsnaam)
                .setHeader(t("spreekuren.kolom.bedrijf"))
                .setFlexGrow(1)
                .setWidth("9rem"));
        Lijst.alleenBreed(grid.addColumn(regel -> Spreekuurwoorden.wie(regel.isBedrijfsartsVerplicht()))
                .setHeader(t("spreekuren.kolom.wie"))
                .setFlexGrow(1)
                .setWidth("9rem"));
        add(Spreekuurbladen.van(actor, Paden.SPREEKUREN), balk, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        balk.lees(new Adresfilter(event.getLocation()));
        toon();
    }

    private void toon() {
        var filter = balk.filter();
        var leeg = filter.equals(TePlannenFilter.ALLES)
                ? new LegeStaat(t("spreekuren.tePlannen.leeg"), t("spreekuren.tePlannen.leeg.uitleg"))
                : new LegeStaat(t("spreekuren.tePlannen.geen"), t("spreekuren.tePlannen.geen.uitleg"));
        Lijst.vul(grid, uitsnede -> service.lijst(Ingelogd.actor(), filter, uitsnede), leeg);
    }

    private Component waarvoor(TePlannen regel) {
        var link = new Anchor(Spreekuurpaden.plannen(regel.reden()), regel.waarvoor());
        link.setAriaLabel(t("spreekuren.plan.naam", regel.waarvoor(), regel.werknemersnaam()));
        var vlak = new Div(link);
        var ook = Spreekuurwoorden.ook(regel);
        if (!ook.isEmpty()) {
            var regeltje = new Div(ook);
            regeltje.addClassName("stil");
            vlak.add(regeltje);
        }
        var smal = new Div(
                new Div(regel.werknemersnaam() + " · " + regel.bedrijfsnaam()),
                new Div(Spreekuurwoorden.wie(regel.isBedrijfsartsVerplicht())),
                new Div(termijn(regel)));
        smal.addClassName("smal");
        vlak.add(smal, Spreekuurwoorden.merken(regel));
        return vlak;
    }

    private Component termijn(TePlannen regel) {
        var vlak = new Div(Termijnlabel.van(regel.uiterlijk(), vandaag));
        vlak.addClassName("termijn-met-dagen");
        // The label says it itself when it is today.
        if (regel.dagenNog(vandaag) != 0) {
            var dagen = new Span(Spreekuurwoorden.dagen(regel.dagenNog(vandaag)));
            dagen.addClassName("stil");
            vlak.add(new Div(dagen));
        }
        return vlak;
    }
}
