package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.bezorging.BezorgingService;
import nl.verzuimsysteem.bezorging.Onbezorgd;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Mail and SMS that did not arrive of late. */
@Prototype
@Route(value = BeheerPaden.BEZORGING, layout = HoofdLayout.class)
@Toont(Handeling.BEZORGING_INZIEN)
final class BezorgingView extends Pagina implements BeforeEnterObserver {
    private final BezorgingService bezorging;
    private final Arbodienst arbodienst;
    private final Grid<Onbezorgd> lijst = Lijst.maak(t("bezorging.lijst"));

    BezorgingView(BezorgingService bezorging, Arbodienst arbodienst) {
        super(t("bezorging.titel"));
        this.bezorging = bezorging;
        this.arbodienst = arbodienst;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kolommen();
        lijst.setEmptyStateComponent(
                new LegeStaat(t("bezorging.leeg"), t("bezorging.leegUitleg", BezorgingService.DAGEN)));
        lijst.setItems(bezorging.lijst(Ingelogd.actor()));
        add(
                BeheerPaden.bladen(BeheerPaden.BEZORGING),
                new Paragraph(t("bezorging.uitleg", BezorgingService.DAGEN)),
                lijst);
    }

    private void kolommen() {
        lijst.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        lijst.addComponentColumn(this::wat)
                .setHeader(t("bezorging.wat"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.alleenBreed(
                lijst.addColumn(Onbezorgd::aan).setHeader(t("bezorging.naar")).setFlexGrow(2));
        Lijst.alleenBreed(lijst.addColumn(BezorgingView::waarom)
                .setHeader(t("bezorging.waarom"))
                .setFlexGrow(3));
        lijst.addColumn(rij -> Kalender.kort(rij.moment()))
                .setHeader(t("bezorging.wanneer"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div wat(Onbezorgd rij) {
        var smal = new Div(new Div(rij.aan()), new Div(waarom(rij)));
        smal.addClassNames("smal", "stil");
        return new Div(
                new Span(t(
                        "bezorging.soortMetWeg",
                        t("bezorging.soort." + rij.soort(), arbodienst.triage()),
                        t("bezorging.weg." + rij.weg()))),
                smal);
    }

    private static String waarom(Onbezorgd rij) {
        return t("bezorging.reden." + rij.reden());
    }
}
