package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.overleg.OverlegreeksService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** When the overleg of a regio is, how long, and who is expected. */
@Prototype
@StyleSheet("overleg.css")
@Toont(Handeling.OVERLEG_VOORBEREIDEN)
@Route(value = Paden.OVERLEG_INRICHTEN, layout = HoofdLayout.class)
final class InrichtenView extends Pagina implements BeforeEnterObserver {
    private final OverlegreeksService reeksen;
    private final OrganisatieService organisatie;
    private final Div inhoud = new Div();

    InrichtenView(OverlegreeksService reeksen, OrganisatieService organisatie) {
        super(t("overleg.inrichten.titel"));
        this.reeksen = reeksen;
        this.organisatie = organisatie;
        inhoud.addClassName("stapel");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var adres = new Adresfilter(event.getLocation());
        var keuze = new Regiokeuze[1];
        keuze[0] = new Regiokeuze(
                organisatie.eigenRegios(Ingelogd.actor()), adres, Optional.empty(), () -> toon(keuze[0]));
        toon(keuze[0]);
    }

    private void toon(Regiokeuze keuze) {
        kop().ondertitel(keuze.naam());
        inhoud.removeAll();
        inhoud.add(Overlegbladen.van(Ingelogd.actor(), Paden.OVERLEG_INRICHTEN, keuze.regio()), keuze);
        keuze.regio()
                .ifPresentOrElse(
                        regio -> inhoud.add(new Reeksformulier(reeksen, regio)),
                        () -> inhoud.add(new LegeStaat(t("overleg.geenRegio"), t("overleg.geenRegio.uitleg"))));
    }
}
