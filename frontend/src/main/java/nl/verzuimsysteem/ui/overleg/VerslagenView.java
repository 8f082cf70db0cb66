package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.Overlegregel;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Each overleg that is over, newest first. */
@Prototype
@StyleSheet("overleg.css")
@Toont(Handeling.VERSLAG_INZIEN)
@Route(value = Paden.OVERLEG_VERSLAGEN, layout = HoofdLayout.class)
final class VerslagenView extends Pagina implements BeforeEnterObserver {
    private final OverlegService overleg;
    private final OrganisatieService organisatie;
    private final Div boven = new Div();
    private final Grid<Overlegregel> grid = Lijst.maak(t("overleg.verslagen"));

    VerslagenView(OverlegService overleg, OrganisatieService organisatie) {
        super(t("overleg.verslagen"));
        this.overleg = overleg;
        this.organisatie = organisatie;
        boven.addClassName("stapel");
        grid.addComponentColumn(VerslagenView::dag)
                .setHeader(t("overleg.kolom.dag"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.alleenBreed(grid.addColumn(Overlegregel::regionaam)
                .setHeader(t("overleg.regio"))
                .setFlexGrow(1));
        getal("overleg.kolom.besproken", Overlegregel::besproken);
        getal("overleg.kolom.doorgeschoven", Overlegregel::doorgeschoven);
        getal("overleg.kolom.besluiten", Overlegregel::besluiten);
        add(boven, grid);
    }

    private void getal(String kop, ValueProvider<Overlegregel, Integer> waarde) {
        Lijst.alleenBreed(grid.addColumn(waarde)
                .setHeader(t(kop))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0));
    }

    private static Div dag(Overlegregel regel) {
        var link = new Anchor(Paden.OVERLEG_VERSLAGEN + "/" + regel.id(), Overlegwoorden.dag(regel.dag()));
        var smal = new Div(t(
                "overleg.verslag.smal",
                regel.regionaam(),
                regel.besproken(),
                regel.doorgeschoven(),
                regel.besluiten()));
        smal.addClassNames("smal", "stil");
        return new Div(link, smal);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var adres = new Adresfilter(event.getLocation());
        var keuze = new Regiokeuze[1];
        keuze[0] = new Regiokeuze(
                organisatie.eigenRegios(Ingelogd.actor()),
                adres,
                Optional.of(t("overleg.regio.alle")),
                () -> toon(keuze[0]));
        toon(keuze[0]);
    }

    private void toon(Regiokeuze keuze) {
        boven.removeAll();
        boven.add(Overlegbladen.van(Ingelogd.actor(), Paden.OVERLEG_VERSLAGEN, keuze.regio()), keuze);
        var regio = keuze.regio().orElse(null);
        Lijst.vul(
                grid,
                deel -> overleg.eerdere(Ingelogd.actor(), regio, deel),
                new LegeStaat(t("overleg.verslagen.leeg"), t("overleg.verslagen.leeg.uitleg")));
    }
}
