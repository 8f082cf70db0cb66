package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.medisch.SteekproefService;
import nl.verzuimsysteem.medisch.Steekproefregel;
import nl.verzuimsysteem.medisch.Steekproeftelling;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Consults and judged triages that were chosen for a bedrijfsarts to look at, and how each of his POB's was judged so far. */
@Prototype
@Toont(Handeling.STEEKPROEF_BEOORDELEN)
@Route(value = Paden.STEEKPROEF, layout = HoofdLayout.class)
final class SteekproefView extends Pagina implements BeforeEnterObserver {
    private final SteekproefService service;
    private final Arbodienst arbodienst;

    SteekproefView(SteekproefService service, Arbodienst arbodienst) {
        super(t("accorderen.steekproef.titel"));
        this.service = service;
        this.arbodienst = arbodienst;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var uitleg = new Paragraph(t("accorderen.steekproef.uitleg", arbodienst.triage()));
        uitleg.addClassName("smal-vlak");
        Grid<Steekproefregel> lijst = Lijst.maak(t("accorderen.steekproef.titel"));
        lijst.addColumn(new ComponentRenderer<>(this::wie))
                .setHeader(t("accorderen.kolom.wie"))
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(this::aanleiding)
                .setHeader(t("accorderen.kolom.aanleiding"))
                .setFlexGrow(1));
        Lijst.alleenBreed(lijst.addColumn(Steekproefregel::professional)
                .setHeader(t("accorderen.kolom.pob"))
                .setFlexGrow(1));
        Lijst.alleenBreed(lijst.addColumn(regel ->
                        t(regel.eersteMaand() ? "accorderen.steekproef.maand" : "accorderen.steekproef.aandeel"))
                .setHeader(t("accorderen.steekproef.waarom"))
                .setFlexGrow(1));
        Lijst.datum(lijst, t("accorderen.steekproef.dag"), Steekproefregel::dag);
        Lijst.vul(
                lijst,
                deel -> service.lijst(Ingelogd.actor(), deel),
                new LegeStaat(t("accorderen.steekproef.leeg"), t("accorderen.steekproef.leeg.uitleg")));
        add(Spreekuurbladen.van(Ingelogd.actor(), Paden.STEEKPROEF), uitleg);
        var tellingen = service.tellingen(Ingelogd.actor());
        if (!tellingen.isEmpty()) {
            add(tellingen(tellingen));
        }
        add(lijst);
    }

    private String aanleiding(Steekproefregel regel) {
        var aanleiding = regel.aanleiding();
        return aanleiding == null ? t("accorderen.steekproef.triage", arbodienst.triage()) : aanleiding.naam();
    }

    private static String pad(Steekproefregel regel) {
        return regel.triage() == null
                ? Paden.STEEKPROEF + "/" + regel.consult()
                : Medischpaden.STEEKPROEF_TRIAGE + "/" + regel.triage();
    }

    private static Kaart tellingen(List<Steekproeftelling> tellingen) {
        var regels = new UnorderedList();
        regels.addClassName("regels");
        tellingen.forEach(een -> {
            var naam = new Span(een.naam());
            naam.addClassName("team-naam");
            regels.add(new ListItem(
                    naam,
                    new Div(new Span(t(
                            "accorderen.steekproef.telling",
                            een.open(),
                            een.goed(),
                            een.aandachtspunt(),
                            een.onvoldoende())))));
        });
        return new Kaart(t("accorderen.steekproef.perPob"), regels);
    }

    private Div wie(Steekproefregel regel) {
        var smal = new Span(t("accorderen.steekproef.smal", regel.professional(), aanleiding(regel)));
        smal.addClassNames("smal", "stil");
        var bedrijf = new Span(regel.bedrijf());
        bedrijf.addClassName("stil");
        return new Div(new Div(new Anchor(pad(regel), regel.werknemer())), new Div(bedrijf), smal);
    }
}
