package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.SelektOordeelService;
import nl.verzuimsysteem.medisch.Selektoordeelregel;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.selekt.Selektbladen;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What was filled in and waits for a decision: urgent ones first, then the oldest. */
@Prototype
@Toont(Handeling.SELEKT_BEOORDELEN)
@Route(value = Paden.SELEKT_BEOORDELEN, layout = HoofdLayout.class)
final class SelektbeoordelenView extends Pagina implements BeforeEnterObserver {
    private final SelektOordeelService service;

    SelektbeoordelenView(SelektOordeelService service) {
        super(t("selektoordeel.titel"));
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Grid<Selektoordeelregel> lijst = Lijst.maak(t("selektoordeel.titel"));
        lijst.addColumn(new ComponentRenderer<>(SelektbeoordelenView::wie))
                .setHeader(t("selektoordeel.kolom.wie"))
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(new ComponentRenderer<>(SelektbeoordelenView::merken))
                .setHeader(t("selektoordeel.kolom.wat"))
                .setFlexGrow(1));
        Lijst.alleenBreed(Lijst.datum(lijst, t("selektoordeel.kolom.eersteDag"), Selektoordeelregel::eersteDag));
        lijst.addColumn(regel -> Kalender.kort(regel.ingevuldOp()))
                .setHeader(t("selektoordeel.kolom.ingevuld"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Lijst.vul(
                lijst,
                deel -> service.lijst(Ingelogd.actor(), deel),
                new LegeStaat(t("selektoordeel.leeg"), t("selektoordeel.leeg.uitleg")));
        add(
                Selektbladen.van(Ingelogd.actor(), Paden.SELEKT_BEOORDELEN),
                new Paragraph(t("selektoordeel.uitleg")),
                lijst);
    }

    private static Div wie(Selektoordeelregel regel) {
        var sinds = new Span(t("selektoordeel.smal", Kalender.kort(regel.eersteDag())));
        sinds.addClassName("stil");
        var smal = new Div(sinds, merken(regel));
        smal.addClassName("smal");
        var bedrijf = new Span(regel.bedrijf());
        bedrijf.addClassName("stil");
        return new Div(
                new Div(new Anchor(Paden.SELEKT_BEOORDELEN + "/" + regel.id(), regel.werknemer())),
                new Div(bedrijf),
                smal);
    }

    private static Div merken(Selektoordeelregel regel) {
        var merken = new Div();
        // Two of them do not fit beside each other in a column: the second goes below the first.
        merken.addClassName("rij");
        if (regel.spoed()) {
            merken.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("selektoordeel.spoed")));
        }
        if (regel.telefonisch()) {
            merken.add(new StatusLabel(StatusLabel.Soort.INFO, Icoon.GESPREK, t("selektoordeel.telefonisch")));
        }
        return merken;
    }
}
