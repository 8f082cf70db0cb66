package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.agenda.PlaatsService;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.spreekuren.Afspraak;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.PlanService;
import nl.verzuimsysteem.spreekuren.PlekkenService;
import nl.verzuimsysteem.spreekuren.SpreekurenService;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.spreekuren.Verplaatsing;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Moves one appointment to another free place; what it is for stays. */
@Prototype
@Toont(Handeling.SPREEKUUR_PLANNEN)
@Route(value = Spreekuurpaden.VERZETTEN, layout = HoofdLayout.class)
final class VerzetView extends Pagina implements BeforeEnterObserver {
    private final SpreekurenService spreekuren;
    private final PlanService plannen;
    private final PlekkenService plekken;
    private final PlaatsService plaatsen;
    private final OrganisatieService organisatie;
    private final Clock klok;

    VerzetView(
            SpreekurenService spreekuren,
            PlanService plannen,
            PlekkenService plekken,
            PlaatsService plaatsen,
            OrganisatieService organisatie,
            Clock klok) {
        super(t("spreekuren.verzet.titel"));
        this.spreekuren = spreekuren;
        this.plannen = plannen;
        this.plekken = plekken;
        this.plaatsen = plaatsen;
        this.organisatie = organisatie;
        this.klok = klok;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "afspraak", AfspraakId::new);
        var afspraak = spreekuren.afspraak(Ingelogd.actor(), id);
        titel(t("spreekuren.verzet.titelVan", afspraak.werknemernaam()));
        var uitAgenda = new Adresfilter(event.getLocation()).lees("week");
        if (uitAgenda.isPresent()) {
            var terug = Paden.AGENDA + "?week=" + uitAgenda.get();
            kop().terugNaar(t("agenda.titel"), terug);
            toon(afspraak, terug);
            return;
        }
        var terug =
                afspraak.dossier() == null ? Paden.SPREEKUREN : Paden.dossier(afspraak.dossier(), SpreekurenTab.NAAM);
        kop().terugNaar(
                        afspraak.dossier() == null ? t("spreekuren.tePlannen.titel") : t("spreekuren.verzet.dossier"),
                        terug);
        toon(afspraak, terug);
    }

    private void toon(Afspraak afspraak, String terug) {
        var actor = Ingelogd.actor();
        var blad = new Plekblad(
                new Plekblad.Vraag(
                        afspraak.aanleiding(),
                        afspraak.bedrijf(),
                        afspraak.werknemer(),
                        null,
                        afspraak.taal(),
                        afspraak.tolk() != Tolk.NIET_NODIG),
                List.of(afspraak.soort()),
                afspraak.soort(),
                t("spreekuren.verzet.knop"),
                plekken,
                new Momentkeuze(
                        () -> organisatie.team(actor, afspraak.bedrijf()),
                        () -> plaatsen.plaatsen(actor, afspraak.regio()),
                        klok),
                klok);
        blad.bij(keuze -> {
            plannen.verzet(
                    actor,
                    afspraak.id(),
                    afspraak.versie(),
                    new Verplaatsing(keuze.professional(), keuze.plaats(), keuze.begin()));
            Meldingen.gelukt(t("spreekuren.verzet.gelukt", afspraak.werknemernaam()));
            UI.getCurrent().navigate(terug);
        });
        blad.uitleg(new Kaart(
                t("spreekuren.verzet.nu"),
                new Feiten()
                        .feit(t("spreekuren.kolom.werknemer"), afspraak.werknemernaam())
                        .feit(t("spreekuren.kolom.bedrijf"), afspraak.bedrijfsnaam())
                        .feit(t("spreekuren.feit.moment"), Spreekuurwoorden.moment(afspraak.begin(), afspraak.einde()))
                        .feit(
                                t("spreekuren.feit.bij"),
                                afspraak.professionalNaam() + ", " + Spreekuurwoorden.functie(afspraak.functie()))
                        .feit(t("spreekuren.feit.plaats"), afspraak.plaatsnaam())));
        add(blad);
    }
}
