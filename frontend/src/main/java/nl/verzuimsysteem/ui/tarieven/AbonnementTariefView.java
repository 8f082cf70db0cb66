package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Arrays;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Reeks;
import nl.verzuimsysteem.tarieven.TarievenService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One form of subscription: its prices of the past, today and to come. */
@Prototype
@Route(value = Paden.TARIEVEN + "/abonnement/:soort", layout = HoofdLayout.class)
@Toont(Handeling.TARIEVEN_INZIEN)
final class AbonnementTariefView extends Pagina implements BeforeEnterObserver {
    private final TarievenService tarieven;
    private final Clock klok;
    private final Div inhoud = new Div();

    AbonnementTariefView(TarievenService tarieven, Clock klok) {
        super("");
        this.tarieven = tarieven;
        this.klok = klok;
        kop().terugNaar(t("tarieven.titel"), Paden.TARIEVEN);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var naam = event.getRouteParameters().get("soort").orElse("");
        toon(Arrays.stream(Abonnement.Soort.values())
                .filter(soort -> soort.name().equals(naam))
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    private void toon(Abonnement.Soort soort) {
        var kaart = tarieven.abonnement(Ingelogd.actor(), soort);
        titel(soort.naam());
        UI.getCurrent().getPage().setTitle(getPageTitle());
        kop().ondertitel(kaart.teKoop() ? t("tarieven.teKoop") : t("tarieven.nietTeKoop"));
        inhoud.removeAll();
        inhoud.add(new Prijskaart(
                        kaart.prijzen(),
                        Tariefwoorden::abonnementsprijs,
                        id -> Tariefdialoog.vraagIntrekken(
                                () -> tarieven.trekIn(
                                        Ingelogd.actor(), new Reeks.Abonnementsprijs(soort), kaart.versie(), id),
                                () -> toon(soort)))
                .kaart(new Button(
                        t("tarieven.prijs.nieuw"),
                        klik -> Tariefdialoog.prijs(
                                t("tarieven.prijs.voor", soort.naam()),
                                kaart.versie(),
                                klok,
                                nieuw -> tarieven.zetAbonnementsprijs(Ingelogd.actor(), soort, nieuw),
                                () -> toon(soort)))));
    }
}
