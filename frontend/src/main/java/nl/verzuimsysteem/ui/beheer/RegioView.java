package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.ArbodienstService;
import nl.verzuimsysteem.organisatie.BedrijfRij;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.organisatie.Regio;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.organisatie.Staffunctie;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.organisatie.Teamplaats;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One regio: who works in its team, by group, and a form to add somebody. */
@Prototype
@Route(value = BeheerPaden.REGIOS + "/:regio", layout = HoofdLayout.class)
@Toont(Handeling.REGIOS_BEHEREN)
final class RegioView extends Pagina implements BeforeEnterObserver {
    private final RegioService regios;
    private final ArbodienstService accounts;
    private final OrganisatieService organisatie;
    private final Bevestiging bevestiging;
    private final Clock klok;
    private final Div inhoud = new Div();

    RegioView(
            RegioService regios,
            ArbodienstService accounts,
            OrganisatieService organisatie,
            Bevestiging bevestiging,
            Clock klok) {
        super("");
        this.regios = regios;
        this.accounts = accounts;
        this.organisatie = organisatie;
        this.bevestiging = bevestiging;
        this.klok = klok;
        inhoud.addClassNames("kaarten", "breed-raster");
        kop().terugNaar(t("beheer.regios"), BeheerPaden.REGIOS);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "regio", RegioId::new));
    }

    private void toon(RegioId id) {
        var team = regios.team(Ingelogd.actor(), id);
        var regio = team.regio();
        titel(t("beheer.regio.titel", regio.naam()));
        UI.getCurrent().getPage().setTitle(getPageTitle());
        kop().zetActies(new Button(
                t("beheer.regio.wijzig"),
                Icoon.BEWERK.maak(),
                klik -> Regiodialoog.wijzig(regios, regio, ditmaal -> {
                            toon(ditmaal);
                            Meldingen.gelukt(t("beheer.bewaard"));
                        })
                        .open()));
        inhoud.removeAll();
        inhoud.add(leden(team.plaatsen(), regio), erbij(regio), bereik(regio));
    }

    private static Kaart bereik(Regio regio) {
        return new Kaart(
                t("beheer.regio.bereik"),
                new Feiten()
                        .feit(t("beheer.telefoon"), regio.telefoon())
                        .feit(t("beheer.regio.email"), regio.email())
                        .feit(t("beheer.bedrijven"), Integer.toString(regio.bedrijven())));
    }

    private Kaart leden(List<Teamplaats> plaatsen, Regio regio) {
        var kaart = new Kaart(t("beheer.team"));
        kaart.zet(Team.GROEPEN.stream()
                .map(functie -> groep(
                        functie,
                        plaatsen.stream()
                                .filter(plaats -> plaats.functie() == functie)
                                .toList(),
                        regio))
                .toArray(Div[]::new));
        return kaart;
    }

    private Div groep(Functie functie, List<Teamplaats> plaatsen, Regio regio) {
        var groep = new Div(new H3(functie.naam()));
        groep.addClassName("team-groep");
        if (regio.ontbreekt().contains(functie)) {
            var niemand = new Paragraph(t("beheer.team.niemand"));
            niemand.addClassName("status-let-op");
            groep.add(niemand);
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        plaatsen.forEach(plaats -> lijst.add(regel(plaats, regio)));
        if (!plaatsen.isEmpty()) {
            groep.add(lijst);
        }
        return groep;
    }

    private Plaatsregel regel(Teamplaats plaats, Regio regio) {
        var tijd = Plaatsregel.tijd(Kalender.vandaag(klok), plaats.van(), plaats.tot(), plaats.vervangt());
        var eronder = Stream.of(
                        plaats.bedrijf() == null
                                ? null
                                : t("beheer.team.alleen", Objects.requireNonNull(plaats.waar())),
                        tijd,
                        plaats.actief() ? null : t("beheer.geblokkeerd"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new Plaatsregel(new Anchor(BeheerPaden.account(plaats.gebruiker()), plaats.naam()), eronder)
                .knop(
                        t("beheer.functie.beeindig"),
                        t("beheer.functie.beeindigVan", plaats.functie().naam(), plaats.naam()),
                        () -> new Einddialoog(
                                        t("beheer.functie.eindeTitel", plaats.naam()),
                                        klok,
                                        per -> accounts.beeindig(Ingelogd.actor(), plaats.id(), per),
                                        () -> {
                                            toon(regio.id());
                                            Meldingen.gelukt(t("beheer.functie.beeindigd"));
                                        })
                                .open());
    }

    private Kaart erbij(Regio regio) {
        var fouten = new Foutensamenvatting();
        var collega = Collegaveld.maak(t("beheer.collega"), accounts);
        var functie = new Select<Functie>();
        functie.setLabel(t("beheer.functie"));
        functie.setItems(Team.GROEPEN);
        functie.setItemLabelGenerator(Functie::naam);
        var bedrijf = bedrijf(regio);
        var van = new DatumVeld(t("beheer.functie.van"), klok);
        van.setValue(Kalender.vandaag(klok));
        fouten.koppel("collega", collega)
                .koppel("functie", functie)
                .koppel("bedrijf", bedrijf)
                .koppel("van", van);
        var voegToe = Velden.knop("beheer.team.voegToe", () -> {
            var wie = Collegaveld.gekozen(collega);
            if (wie == null) {
                Foutmerk.zet(collega, t("beheer.collega.kies"));
                collega.focus();
                return;
            }
            var plaats = new Staffunctie(
                    functie.getValue(),
                    regio.id(),
                    bedrijf.isEmpty() ? null : bedrijf.getValue().id(),
                    van.getValue());
            bevestiging.eerst(() -> Vraag.doe(() -> {
                if (fouten.probeer(() -> accounts.geef(Ingelogd.actor(), wie, plaats))) {
                    toon(regio.id());
                    Meldingen.gelukt(t("beheer.functie.gegeven"));
                }
            }));
        });
        return new Kaart(
                t("beheer.team.erbij"),
                Velden.onderElkaar(fouten, Velden.raster(collega, functie, bedrijf, van), new Div(voegToe)));
    }

    private ComboBox<BedrijfRij> bedrijf(Regio regio) {
        var veld = new ComboBox<BedrijfRij>(t("beheer.nietVerplicht", t("beheer.team.eigenBedrijf")));
        veld.setHelperText(t("beheer.team.eigenBedrijfHulp"));
        veld.setItemLabelGenerator(BedrijfRij::naam);
        veld.setItemsWithFilterConverter(
                vraag -> organisatie
                        .bedrijven(
                                Ingelogd.actor(),
                                vraag.getFilter().orElse(""),
                                new Uitsnede(vraag.getOffset(), Math.min(vraag.getLimit(), Uitsnede.MEESTE)))
                        .rijen()
                        .stream()
                        .filter(rij -> rij.regio().equals(regio.naam())),
                getypt -> getypt);
        return veld;
    }
}
