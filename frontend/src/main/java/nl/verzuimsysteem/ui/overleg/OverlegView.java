package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.OverlegagendaService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The agenda of the overleg that comes or runs, of one regio. It is made anew when somebody opens it. */
@Prototype
@StyleSheet("overleg.css")
@Toont(Handeling.OVERLEG_INZIEN)
@Route(value = Paden.OVERLEG, layout = HoofdLayout.class)
final class OverlegView extends Pagina implements BeforeEnterObserver {
    private final OverlegagendaService agenda;
    private final OverlegService overleg;
    private final OrganisatieService organisatie;
    private final Agendadelen delen;
    private final Div inhoud = new Div();

    OverlegView(
            OverlegagendaService agenda, OverlegService overleg, OrganisatieService organisatie, Agendadelen delen) {
        super(t("overleg.titel"));
        this.agenda = agenda;
        this.overleg = overleg;
        this.organisatie = organisatie;
        this.delen = delen;
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
        kop().zetActies();
        kop().ondertitel("");
        inhoud.removeAll();
        inhoud.add(
                Overlegbladen.van(Ingelogd.actor(), Paden.OVERLEG, keuze.regio()),
                keuze,
                keuze.regio()
                        .map(this::agenda)
                        .orElseGet(() -> new LegeStaat(t("overleg.geenRegio"), t("overleg.geenRegio.uitleg"))));
    }

    private Component agenda(RegioId regio) {
        var actor = Ingelogd.actor();
        if (!Rechten.mag(actor, Handeling.OVERLEG_VOORBEREIDEN)) {
            return overleg.komend(actor, regio)
                    .map(id -> overleg.blad(actor, id))
                    .<Component>map(blad -> delen.blad(blad, kop()))
                    .orElseGet(() -> new LegeStaat(t("overleg.arts.leeg"), t("overleg.arts.leeg.uitleg")));
        }
        try {
            return delen.blad(agenda.maak(actor, regio), kop());
        } catch (Conflict e) {
            return new LegeStaat(
                    t("overleg.geenReeks"),
                    String.valueOf(e.getMessage()),
                    new Knoplink(
                                    t("overleg.richtIn"),
                                    Icoon.KALENDER,
                                    Regiokeuze.pad(Paden.OVERLEG_INRICHTEN, Optional.of(regio)))
                            .belangrijkst());
        }
    }
}
