package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Arrays;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.ArbodienstService;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.organisatie.Staffunctie;
import nl.verzuimsysteem.organisatie.Staflid;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One account of the arbodienst: who it is, what he may do, and whether he may come in. */
@Prototype
@Route(value = BeheerPaden.ACCOUNTS + "/:gebruiker", layout = HoofdLayout.class)
@Toont(Handeling.ARBODIENST_BEHEREN)
final class AccountView extends Pagina implements BeforeEnterObserver {
    private final ArbodienstService service;
    private final RegioService regios;
    private final Bevestiging bevestiging;
    private final Clock klok;
    private final Div inhoud = new Div();

    AccountView(ArbodienstService service, RegioService regios, Bevestiging bevestiging, Clock klok) {
        super("");
        this.service = service;
        this.regios = regios;
        this.bevestiging = bevestiging;
        this.klok = klok;
        inhoud.addClassNames("kaarten", "breed-raster");
        kop().terugNaar(t("beheer.accounts"), BeheerPaden.ACCOUNTS);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "gebruiker", GebruikerId::new));
    }

    private void toon(GebruikerId id) {
        var lid = service.lees(Ingelogd.actor(), id);
        var eigen = id.equals(Ingelogd.actor().gebruiker());
        titel(lid.account().naam());
        UI.getCurrent().getPage().setTitle(getPageTitle());
        kop().ondertitel(t("beheer.account.inlognaam", lid.account().inlognaam()));
        inhoud.removeAll();
        inhoud.add(functies(lid, eigen));
        if (eigen) {
            var uitleg = new Paragraph(t("beheer.account.eigen"));
            uitleg.addClassNames("waarschuwing", "heel");
            inhoud.addComponentAsFirst(uitleg);
        } else {
            inhoud.add(erbij(lid), gegevens(lid), toegang(lid));
        }
    }

    private Kaart functies(Staflid lid, boolean eigen) {
        if (lid.plaatsen().isEmpty()) {
            return new Kaart(t("beheer.functies"), new Paragraph(t("beheer.functies.geen")));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        for (var plaats : lid.plaatsen()) {
            var waar = plaats.waar();
            var naam = waar == null ? plaats.functie().naam() : plaats.functie().naam() + " · " + waar;
            var regel = new Plaatsregel(
                    new Span(naam),
                    Plaatsregel.tijd(Kalender.vandaag(klok), plaats.van(), plaats.tot(), plaats.vervangt()));
            if (!eigen) {
                regel.knop(
                        t("beheer.functie.beeindig"),
                        t("beheer.functie.beeindigVan", naam, lid.account().naam()),
                        () -> new Einddialoog(
                                        t("beheer.functie.eindeTitel", naam),
                                        klok,
                                        per -> service.beeindig(Ingelogd.actor(), plaats.id(), per),
                                        () -> opnieuw(lid, t("beheer.functie.beeindigd")))
                                .open());
            }
            lijst.add(regel);
        }
        return new Kaart(t("beheer.functies"), lijst);
    }

    private Kaart erbij(Staflid lid) {
        var fouten = new Foutensamenvatting();
        var functie = new Select<Functie>();
        functie.setLabel(t("beheer.functie"));
        functie.setItems(Arrays.stream(Functie.values())
                .filter(Staffunctie::isVanArbodienst)
                .toList());
        functie.setItemLabelGenerator(Functie::naam);
        var regio = Velden.regio(regios.regios(Ingelogd.actor()));
        regio.setVisible(false);
        functie.addValueChangeListener(keuze ->
                regio.setVisible(keuze.getValue() != null && keuze.getValue().isRegioteam()));
        var van = new DatumVeld(t("beheer.functie.van"), klok);
        van.setValue(Kalender.vandaag(klok));
        fouten.koppel("functie", functie).koppel("regio", regio).koppel("van", van);
        var geef = Velden.knop("beheer.functie.geef", () -> {
            var nieuw = new Staffunctie(
                    functie.getValue(),
                    regio.getValue() == null ? null : regio.getValue().id(),
                    null,
                    van.getValue());
            bevestiging.eerst(() -> Vraag.doe(() -> {
                if (fouten.probeer(
                        () -> service.geef(Ingelogd.actor(), lid.account().id(), nieuw))) {
                    opnieuw(lid, t("beheer.functie.gegeven"));
                }
            }));
        });
        return new Kaart(
                t("beheer.functie.geef"),
                Velden.onderElkaar(fouten, Velden.raster(functie, regio, van), new Div(geef)));
    }

    private Kaart gegevens(Staflid lid) {
        var fouten = new Foutensamenvatting();
        var velden = new Persoonsvelden(fouten).metAccount(lid.account());
        var bewaar = new Button(
                t("beheer.bewaar"),
                klik -> bevestiging.eerst(() -> Vraag.doe(() -> {
                    if (fouten.probeer(() -> service.wijzig(
                            Ingelogd.actor(), lid.account().id(), lid.account().versie(), velden.invoer()))) {
                        opnieuw(lid, t("beheer.bewaard"));
                    }
                })));
        return new Kaart(t("beheer.gegevens"), Velden.onderElkaar(fouten, velden, new Div(bewaar)));
    }

    private Kaart toegang(Staflid lid) {
        var id = lid.account().id();
        var actief = lid.account().actief();
        var knoppen = new Div();
        knoppen.addClassName("rij");
        if (actief) {
            knoppen.add(
                    new Button(
                            t("beheer.account.nodigUit"),
                            klik -> Vraag.stel(
                                    t(
                                            "beheer.account.nodigUitTitel",
                                            lid.account().naam()),
                                    t("beheer.account.nodigUitTekst"),
                                    t("beheer.account.nodigUit"),
                                    () -> bevestiging.eerst(() -> Vraag.doe(() -> {
                                        service.nodigUit(Ingelogd.actor(), id);
                                        opnieuw(lid, t("beheer.uitgenodigd"));
                                    })))),
                    new Button(
                            t("beheer.account.blokkeer"),
                            klik -> Vraag.stel(
                                    t(
                                            "beheer.account.blokkeerTitel",
                                            lid.account().naam()),
                                    t("beheer.account.blokkeerTekst"),
                                    t("beheer.account.blokkeer"),
                                    () -> {
                                        service.blokkeer(Ingelogd.actor(), id);
                                        opnieuw(lid, t("beheer.account.isGeblokkeerd"));
                                    })));
        } else {
            knoppen.add(new Button(
                    t("beheer.account.deblokkeer"),
                    klik -> Vraag.doe(() -> {
                        service.deblokkeer(Ingelogd.actor(), id);
                        opnieuw(lid, t("beheer.account.isVrij"));
                    })));
        }
        return new Kaart(t("beheer.account.toegang"), new Div(AccountsView.stand(lid)), knoppen);
    }

    private void opnieuw(Staflid lid, String melding) {
        toon(lid.account().id());
        Meldingen.gelukt(melding);
    }
}
