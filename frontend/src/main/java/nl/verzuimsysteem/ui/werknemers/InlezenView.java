package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.inlezen.Inleesstappen;
import nl.verzuimsysteem.ui.inlezen.Inleeswerk;
import nl.verzuimsysteem.ui.inlezen.Kolomuitleg;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.werknemers.InleesService;

/** Reads a staff list: choose a file, see what would change, take it over. */
@Prototype
@Route(value = "bedrijf/:bedrijf/medewerkers/inlezen", layout = HoofdLayout.class)
@Toont(Handeling.MEDEWERKERS_INVOEREN)
final class InlezenView extends Pagina implements BeforeEnterObserver {
    private final InleesService inlezen;
    private final OrganisatieService organisatie;

    InlezenView(InleesService inlezen, OrganisatieService organisatie) {
        super(t("werknemers.inlezen.titel"));
        this.inlezen = inlezen;
        this.organisatie = organisatie;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = Ingelogd.actor();
        var id = Padsleutel.lees(event.getRouteParameters(), "bedrijf", BedrijfId::new);
        kop().ondertitel(organisatie.bedrijf(actor, id).naam())
                .terugNaar(t("werknemers.terug"), WerknemerPaden.lijst(id));
        removeAll();
        add(kop(), new Inleesstappen(werk(id)));
    }

    private Inleeswerk werk(BedrijfId id) {
        return new Inleeswerk(
                bytes -> inlezen.proef(Ingelogd.actor(), id, bytes),
                bytes -> inlezen.neemOver(Ingelogd.actor(), id, bytes),
                veld -> t("werknemers.veld." + veld),
                aantal -> t("werknemers.inlezen.neemOver", aantal),
                aantal -> t("werknemers.inlezen.overgenomen", aantal),
                t("werknemers.inlezen.uitleg"),
                InlezenView::uitleg,
                () -> new Knoplink(t("werknemers.inlezen.naarLijst"), Icoon.MENSEN, WerknemerPaden.lijst(id))
                        .belangrijkst());
    }

    private static Kolomuitleg uitleg() {
        return new Kolomuitleg(
                List.of(
                        t("werknemers.inlezen.verplicht"),
                        t("werknemers.inlezen.mag"),
                        t("inlezen.vorm"),
                        t("werknemers.inlezen.leeg")),
                t("werknemers.inlezen.voorbeeldNaam"),
                t("werknemers.inlezen.voorbeeldInhoud"));
    }
}
