package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Accordeerregel;
import nl.verzuimsysteem.medisch.AccorderingService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What the POB's of a bedrijfsarts laid before him, the oldest first. */
@Prototype
@Toont(Handeling.ACCORDEREN)
@Route(value = Paden.TER_ACCORDERING, layout = HoofdLayout.class)
final class AccorderenView extends Pagina implements BeforeEnterObserver {
    private final AccorderingService service;

    AccorderenView(AccorderingService service) {
        super(t("accorderen.titel"));
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Grid<Accordeerregel> lijst = Lijst.maak(t("accorderen.titel"));
        lijst.addColumn(new ComponentRenderer<>(AccorderenView::wie))
                .setHeader(t("accorderen.kolom.wie"))
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(regel -> regel.aanleiding().naam())
                .setHeader(t("accorderen.kolom.aanleiding"))
                .setFlexGrow(1));
        Lijst.alleenBreed(lijst.addColumn(Accordeerregel::professional)
                .setHeader(t("accorderen.kolom.pob"))
                .setFlexGrow(1));
        Lijst.alleenBreed(Lijst.datum(lijst, t("accorderen.kolom.dag"), Accordeerregel::dag));
        lijst.addColumn(regel -> Kalender.kort(regel.aangebodenOp()))
                .setHeader(t("accorderen.kolom.sinds"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Lijst.vul(
                lijst,
                deel -> service.lijst(Ingelogd.actor(), deel),
                new LegeStaat(t("accorderen.leeg"), t("accorderen.leeg.uitleg")));
        add(Spreekuurbladen.van(Ingelogd.actor(), Paden.TER_ACCORDERING), lijst);
    }

    private static Div wie(Accordeerregel regel) {
        var smal = new Span(t("accorderen.smal", regel.professional(), Kalender.kort(regel.dag())));
        smal.addClassNames("smal", "stil");
        var bedrijf = new Span(regel.bedrijf());
        bedrijf.addClassName("stil");
        return new Div(
                new Div(new Anchor(Paden.TER_ACCORDERING + "/" + regel.consult(), regel.werknemer())),
                new Div(bedrijf),
                smal);
    }
}
