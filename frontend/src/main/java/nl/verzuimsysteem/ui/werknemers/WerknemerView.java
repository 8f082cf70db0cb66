package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

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
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Verlaatvraag;
import nl.verzuimsysteem.ui.gebruikers.Werknemerlog;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.werknemers.Werknemer;
import nl.verzuimsysteem.werknemers.WerknemerService;
import org.jspecify.annotations.Nullable;

/** One employee: a form for who may change him, facts for who may only look. */
@Prototype
@Route(value = "bedrijf/:bedrijf/medewerkers/:werknemer", layout = HoofdLayout.class)
@Toont(Handeling.MEDEWERKERS_INZIEN)
final class WerknemerView extends Pagina implements BeforeEnterObserver, BeforeLeaveObserver {
    private final WerknemerService werknemers;
    private final Werknemerlog inloggen;
    private final Clock klok;
    private @Nullable WerknemerFormulier formulier;
    private @Nullable Werknemer werknemer;

    WerknemerView(WerknemerService werknemers, Werknemerlog inloggen, Clock klok) {
        super("");
        this.inloggen = inloggen;
        this.werknemers = werknemers;
        this.klok = klok;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var bedrijf = Padsleutel.lees(event.getRouteParameters(), "bedrijf", BedrijfId::new);
        var id = Padsleutel.lees(event.getRouteParameters(), "werknemer", WerknemerId::new);
        var actor = Ingelogd.actor();
        var gelezen = werknemers.lees(actor, id);
        if (!gelezen.bedrijf().equals(bedrijf)) {
            throw new NietGevonden("werknemer", id);
        }
        kop().terugNaar(t("werknemers.terug"), WerknemerPaden.lijst(bedrijf));
        if (Rechten.mag(actor, Handeling.ZIEK_MELDEN)) {
            kop().zetActies(new Knoplink(t("werknemers.meldZiek"), Icoon.ZIEK, Paden.ziekMelden(bedrijf, id)));
        }
        toon(gelezen);
        if (Rechten.mag(actor, Handeling.MEDEWERKERS_INVOEREN)) {
            bewerk(gelezen);
        } else {
            add(feiten(gelezen));
        }
        add(inloggen.kaart(id));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (formulier != null && formulier.aangeraakt()) {
            Verlaatvraag.stel(event, this::bewaar);
        }
    }

    private void toon(Werknemer gelezen) {
        werknemer = gelezen;
        titel(gelezen.gegevens().naam());
        kop().ondertitel(t("werknemers.onder", gelezen.gegevens().personeelsnummer()));
    }

    private void bewerk(Werknemer gelezen) {
        var nieuw = new WerknemerFormulier(werknemers.afdelingen(Ingelogd.actor(), gelezen.bedrijf()), klok);
        nieuw.toon(gelezen.gegevens());
        formulier = nieuw;
        var bewaar = new Button(t("werknemers.bewaar"), klik -> bewaar());
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        add(nieuw, new Div(bewaar));
    }

    /** @return whether it was saved */
    private boolean bewaar() {
        var velden = formulier;
        var oud = werknemer;
        if (velden == null || oud == null) {
            return true;
        }
        var actor = Ingelogd.actor();
        var gelukt = velden.probeer(() -> werknemers.wijzig(actor, oud.id(), oud.versie(), velden.gegevens()));
        if (gelukt) {
            velden.bewaard();
            toon(werknemers.lees(actor, oud.id()));
            Meldingen.gelukt(t("werknemers.bewaard", velden.gegevens().naam()));
        }
        return gelukt;
    }

    private static Kaart feiten(Werknemer gelezen) {
        var gegevens = gelezen.gegevens();
        var feiten = new Feiten()
                .feit(t("werknemers.veld.personeelsnummer"), gegevens.personeelsnummer())
                .feit(t("werknemers.veld.functie"), gegevens.functie())
                .feit(t("werknemers.veld.afdeling"), gegevens.afdeling());
        var telefoon = gegevens.telefoon();
        if (telefoon != null) {
            feiten.feit(t("werknemers.veld.telefoon"), Bereikbaar.telefoon(telefoon, gegevens.naam()));
        }
        var email = gegevens.email();
        if (email != null) {
            feiten.feit(t("werknemers.veld.email"), Bereikbaar.mail(email, gegevens.naam()));
        }
        var geboren = gegevens.geboortedatum();
        var inDienst = gegevens.inDienst();
        var uitDienst = gegevens.uitDienst();
        feiten.feit(t("werknemers.veld.geboortedatum"), geboren == null ? null : Kalender.voluit(geboren))
                .feit(t("werknemers.veld.taal"), gegevens.taal().naam())
                .feit(t("werknemers.veld.inDienst"), inDienst == null ? null : Kalender.voluit(inDienst))
                .feit(t("werknemers.veld.uitDienst"), uitDienst == null ? null : Kalender.voluit(uitDienst));
        return new Kaart(t("werknemers.gegevens"), feiten);
    }
}
