package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.medisch.Blad;
import nl.verzuimsysteem.medisch.Consult;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.medisch.MedischGesloten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Toont;

/** A consult: left what the professional needs, right the sheets, kept strictly apart. */
@Prototype
@StyleSheet("medisch.css")
@Toont(Handeling.MEDISCH_INZIEN)
@Route(value = Paden.CONSULT + "/:consult", layout = HoofdLayout.class)
final class ConsultView extends Pagina implements BeforeEnterObserver {
    private final ConsultService service;
    private final Bladplaats bladplaats;
    private final Eerderadvies eerder;
    private final Bevestiging bevestiging;
    private final Clock klok;
    private final Duration stil;
    private final Div vlak = new Div();

    ConsultView(
            ConsultService service,
            Bladplaats bladplaats,
            Eerderadvies eerder,
            Bevestiging bevestiging,
            Clock klok,
            @Value("${verzuim.medisch.stil}") Duration stil) {
        super(t("consult.titel"));
        this.service = service;
        this.bladplaats = bladplaats;
        this.eerder = eerder;
        this.bevestiging = bevestiging;
        this.klok = klok;
        this.stil = stil;
        addClassName("consult");
        kop().terugNaar(t("consult.dag.titel"), Paden.MIJN_DAG);
        add(vlak);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "consult", ConsultId::new));
    }

    private void toon(ConsultId id) {
        vlak.removeAll();
        Consult consult;
        try {
            consult = service.consult(Ingelogd.actor(), id);
        } catch (MedischGesloten e) {
            vlak.add(new LegeStaat(t("consult.gesloten"), String.valueOf(e.getMessage())));
            return;
        }
        titel(consult.werknemernaam());
        kop().ondertitel(Consultwoorden.onder(consult));
        vlak.add(new Stilte(stil, bevestiging, inhoud(consult), () -> toon(id)));
    }

    private Component inhoud(Consult consult) {
        var bladen = new Div(medisch(consult), bladplaats.terugkoppeling(consult, () -> toon(consult.id())));
        bladen.addClassName("consult-bladen");
        var notitie = consult.werknotitie();
        if (notitie != null && (consult.status() != Consultstatus.AFGEROND || notitie.versie() > 0)) {
            bladen.addComponentAtIndex(1, new Notitievak(service, consult));
        }
        var links = new Consultkop(consult, klok);
        eerder.van(consult).ifPresent(links::add);
        var raster = new Div(links, bladen);
        raster.addClassName("consult-raster");
        return raster;
    }

    private Component medisch(Consult consult) {
        var magNog = consult.magSchrijven() && consult.status() != Consultstatus.AFGEROND;
        var blad = new Medischblad();
        if (magNog) {
            blad.add(new Bewaarveld(
                            t("consult.medisch.veld"),
                            consult.medisch(),
                            (versie, tekst) ->
                                    service.bewaar(Ingelogd.actor(), consult.id(), Blad.MEDISCH, versie, tekst),
                            () -> service.consult(Ingelogd.actor(), consult.id())
                                    .medisch())
                    .hulp(t("consult.medisch.hulp")));
        } else {
            blad.add(new Verslag(service, consult));
        }
        return blad;
    }
}
