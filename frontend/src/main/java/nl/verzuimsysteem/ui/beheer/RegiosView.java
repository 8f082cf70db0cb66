package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Regio;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.organisatie.VervangService;
import nl.verzuimsysteem.organisatie.Vervanging;
import nl.verzuimsysteem.organisatie.Vervangingsregel;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The regio's with what their teams lack, and who stands in for whom. */
@Prototype
@Route(value = BeheerPaden.REGIOS, layout = HoofdLayout.class)
@Toont(Handeling.REGIOS_BEHEREN)
final class RegiosView extends Pagina implements BeforeEnterObserver {
    private final RegioService regios;
    private final VervangService vervangen;
    private final Div inhoud = new Div();

    RegiosView(RegioService regios, VervangService vervangen) {
        super(t("beheer.regios"));
        this.regios = regios;
        this.vervangen = vervangen;
        inhoud.addClassNames("kaarten", "breed-raster");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kop().zetActies(new Button(
                t("beheer.regio.voegToe"),
                Icoon.PLUS.maak(),
                klik -> Regiodialoog.nieuw(regios, id -> UI.getCurrent().navigate(BeheerPaden.regio(id)))
                        .open()));
        add(BeheerPaden.bladen(BeheerPaden.REGIOS), inhoud);
        vul();
    }

    private void vul() {
        inhoud.removeAll();
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        var alle = regios.regios(Ingelogd.actor());
        alle.forEach(regio -> lijst.add(regel(regio)));
        inhoud.add(
                alle.isEmpty()
                        ? new Kaart(t("beheer.regios.titel"), new Paragraph(t("beheer.regios.geen")))
                        : new Kaart(t("beheer.regios.titel"), lijst),
                vervangingen());
    }

    private static Plaatsregel regel(Regio regio) {
        var regel = new Plaatsregel(
                new Anchor(BeheerPaden.regio(regio.id()), regio.naam()),
                t("beheer.regio.inhoud", regio.bedrijven(), regio.leden()));
        if (!regio.ontbreekt().isEmpty()) {
            regel.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("beheer.ontbreekt", namen(regio.ontbreekt()))));
        }
        return regel;
    }

    /** The groups in one line, in the order of a team. */
    static String namen(java.util.Collection<Functie> functies) {
        return functies.stream().sorted().map(Functie::naam).collect(Collectors.joining(", "));
    }

    private Kaart vervangingen() {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        var alle = vervangen.vervangingen(Ingelogd.actor());
        alle.forEach(regel -> lijst.add(regel(regel)));
        var kaart = alle.isEmpty()
                ? new Kaart(t("beheer.vervangingen"), new Paragraph(t("beheer.vervangingen.geen")))
                : new Kaart(t("beheer.vervangingen"), lijst);
        return kaart.naastTitel(new Knoplink(t("beheer.vervanging.regel"), Icoon.PLUS, BeheerPaden.VERVANGING));
    }

    private Plaatsregel regel(Vervangingsregel een) {
        return new Plaatsregel(
                        new Span(t("beheer.vervanging.wieDoor", een.doorNaam(), een.wieNaam())),
                        t("beheer.vervanging.vanTot", Kalender.voluit(een.van()), Kalender.voluit(een.tot())))
                .knop(
                        t("beheer.vervanging.stop"),
                        t("beheer.vervanging.stopVan", een.doorNaam(), een.wieNaam()),
                        () -> Vraag.stel(
                                t("beheer.vervanging.stopTitel", een.doorNaam(), een.wieNaam()),
                                t("beheer.vervanging.stopTekst"),
                                t("beheer.vervanging.stop"),
                                () -> {
                                    vervangen.beeindig(
                                            Ingelogd.actor(),
                                            new Vervanging(een.wie(), een.door(), een.van(), een.tot()));
                                    vul();
                                    Meldingen.gelukt(t("beheer.vervanging.gestopt"));
                                }));
    }
}
