package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Verlaatvraag;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.werknemers.WerknemerService;
import org.jspecify.annotations.Nullable;

/** Adds one employee to a company. */
@Prototype
@Route(value = "bedrijf/:bedrijf/medewerkers/nieuw", layout = HoofdLayout.class)
@Toont(Handeling.MEDEWERKERS_INVOEREN)
final class NieuweWerknemerView extends Pagina implements BeforeEnterObserver, BeforeLeaveObserver {
    private final WerknemerService werknemers;
    private final OrganisatieService organisatie;
    private final Clock klok;
    private @Nullable WerknemerFormulier formulier;
    private @Nullable BedrijfId bedrijf;

    NieuweWerknemerView(WerknemerService werknemers, OrganisatieService organisatie, Clock klok) {
        super(t("werknemers.nieuw.titel"));
        this.werknemers = werknemers;
        this.organisatie = organisatie;
        this.klok = klok;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = Ingelogd.actor();
        var id = Padsleutel.lees(event.getRouteParameters(), "bedrijf", BedrijfId::new);
        kop().ondertitel(organisatie.bedrijf(actor, id).naam())
                .terugNaar(t("werknemers.terug"), WerknemerPaden.lijst(id));
        var velden = new WerknemerFormulier(werknemers.afdelingen(actor, id), klok);
        var voegToe = new Button(t("werknemers.nieuw.knop"), klik -> {
            if (bewaar()) {
                UI.getCurrent().navigate(WerknemerPaden.lijst(id));
            }
        });
        formulier = velden;
        bedrijf = id;
        voegToe.addThemeVariants(ButtonVariant.PRIMARY);
        add(velden, new Div(voegToe));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (formulier != null && formulier.aangeraakt()) {
            Verlaatvraag.stel(event, this::bewaar);
        }
    }

    /** @return whether it was saved */
    private boolean bewaar() {
        var velden = formulier;
        var bij = bedrijf;
        if (velden == null || bij == null) {
            return true;
        }
        var gelukt = velden.probeer(() -> werknemers.voegToe(Ingelogd.actor(), bij, velden.gegevens()));
        if (gelukt) {
            velden.bewaard();
            Meldingen.gelukt(t("werknemers.nieuw.klaar", velden.gegevens().naam()));
        }
        return gelukt;
    }
}
