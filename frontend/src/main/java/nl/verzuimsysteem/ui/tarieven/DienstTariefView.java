package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Reeks;
import nl.verzuimsysteem.tarieven.TariefId;
import nl.verzuimsysteem.tarieven.Tariefkaart;
import nl.verzuimsysteem.tarieven.TarievenService;
import nl.verzuimsysteem.tarieven.Tijd;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One service: its prices and what is included in which subscription, of the past, today and to come. */
@Prototype
@Route(value = Paden.TARIEVEN + "/dienst/:dienst", layout = HoofdLayout.class)
@Toont(Handeling.TARIEVEN_INZIEN)
final class DienstTariefView extends Pagina implements BeforeEnterObserver {
    private final TarievenService tarieven;
    private final Clock klok;
    private final Div inhoud = new Div();

    DienstTariefView(TarievenService tarieven, Clock klok) {
        super("");
        this.tarieven = tarieven;
        this.klok = klok;
        inhoud.addClassNames("kaarten", "breed-raster", "tarieven");
        kop().terugNaar(t("tarieven.titel"), Paden.TARIEVEN);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(event.getRouteParameters().get("dienst").orElse(""));
    }

    private void toon(String code) {
        var kaart = tarieven.dienst(Ingelogd.actor(), code);
        titel(kaart.dienst().naam());
        UI.getCurrent().getPage().setTitle(getPageTitle());
        inhoud.removeAll();
        inhoud.add(new Div(prijzen(kaart), feiten(kaart)), new Div(inbegrepen(kaart)));
    }

    private Kaart prijzen(Tariefkaart.VanDienst kaart) {
        var code = kaart.dienst().code();
        return new Prijskaart(
                        kaart.prijzen(),
                        bedrag -> Tariefwoorden.prijs(bedrag, kaart.dienst().per()),
                        id -> trekIn(new Reeks.Dienstprijs(code), kaart, id))
                .kaart(new Button(
                        t("tarieven.prijs.nieuw"),
                        klik -> Tariefdialoog.prijs(
                                t("tarieven.prijs.voor", kaart.dienst().naam()),
                                kaart.versie(),
                                klok,
                                nieuw -> tarieven.zetPrijs(Ingelogd.actor(), code, nieuw),
                                () -> toon(code))));
    }

    private Kaart inbegrepen(Tariefkaart.VanDienst kaart) {
        var delen = new ArrayList<Div>();
        for (var soort : Abonnement.Soort.values()) {
            delen.add(inbegrepen(
                    kaart,
                    soort,
                    kaart.regels().stream()
                            .filter(regel -> regel.abonnement() == soort)
                            .toList()));
        }
        return new Kaart(t("tarieven.inbegrepen"), delen.toArray(Div[]::new));
    }

    private Div inbegrepen(Tariefkaart.VanDienst kaart, Abonnement.Soort soort, List<Tariefkaart.Regel> regels) {
        var code = kaart.dienst().code();
        var lijst = Tariefregel.lijst(regels.stream()
                .map(regel -> {
                    var rij = new Tariefregel(
                                    new Span(Tariefwoorden.alleen(Tariefwoorden.inbegrepen(regel.totWeek()))),
                                    List.of(Tariefwoorden.looptijd(regel.van(), regel.tot())))
                            .erbij(Tariefwoorden.label(regel.tijd()));
                    return regel.tijd() == Tijd.STRAKS
                            ? rij.knop(
                                    t("tarieven.trekIn"),
                                    t("tarieven.trekIn.van", Tariefwoorden.looptijd(regel.van(), regel.tot())),
                                    () -> trekIn(new Reeks.Inbegrepen(code, soort), kaart, regel.id()))
                            : rij;
                })
                .toList());
        var wijzig = new Button(
                t("tarieven.regel.nieuw"),
                klik -> Tariefdialoog.regel(
                        t("tarieven.regel.voor", kaart.dienst().naam(), soort.naam()),
                        kaart.versie(),
                        klok,
                        nieuw -> tarieven.zetRegel(Ingelogd.actor(), code, soort, nieuw),
                        () -> toon(code)));
        wijzig.setAriaLabel(t("tarieven.regel.nieuwBij", soort.naam()));
        var deel = new Div(new H3(soort.naam()));
        if (regels.isEmpty()) {
            deel.add(new Span(Tariefwoorden.alleen(Tariefwoorden.inbegrepen(0))));
        } else {
            deel.add(lijst);
        }
        deel.add(new Div(wijzig));
        deel.addClassName("team-groep");
        return deel;
    }

    private static Kaart feiten(Tariefkaart.VanDienst kaart) {
        var dienst = kaart.dienst();
        return new Kaart(
                t("tarieven.factuur"),
                new Feiten()
                        .feit(t("tarieven.factuurtekst"), dienst.factuurtekst())
                        .feit(t("tarieven.naamloos"), dienst.naamloos() ? t("tarieven.naamloos.ja") : null));
    }

    private void trekIn(Reeks reeks, Tariefkaart.VanDienst kaart, TariefId id) {
        Tariefdialoog.vraagIntrekken(
                () -> tarieven.trekIn(Ingelogd.actor(), reeks, kaart.versie(), id),
                () -> toon(kaart.dienst().code()));
    }
}
