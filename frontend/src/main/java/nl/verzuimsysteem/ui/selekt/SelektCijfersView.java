package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.selekt.OverzichtService;
import nl.verzuimsysteem.selekt.Overzichtcijfers;
import nl.verzuimsysteem.selekt.Overzichtfilter;
import nl.verzuimsysteem.selekt.Overzichtperiode;
import nl.verzuimsysteem.selekt.Overzichtweek;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Cijfertabel;
import nl.verzuimsysteem.ui.component.Cijfervoet;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Grafiek;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Weeknaam;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What the triages of a team come to: by week, as a chart with the table of the same numbers below it. */
@Prototype
@StyleSheet("selekt.css")
@Toont(Handeling.SELEKT_INZIEN)
@Route(value = Paden.SELEKT_CIJFERS, layout = HoofdLayout.class)
final class SelektCijfersView extends Pagina implements BeforeEnterObserver {
    private static final String PERIODE = "periode";
    private static final String BEDRIJF = "bedrijf";

    private final OverzichtService service;
    private final Select<Overzichtperiode> periode = new Select<>();
    private final Bedrijfkeuze bedrijf;
    private final Div inhoud = new Div();
    private Adresfilter adres = new Adresfilter(new Location(Paden.SELEKT_CIJFERS));

    SelektCijfersView(OverzichtService service, OrganisatieService organisatie, Arbodienst arbodienst) {
        super(t("selekt.cijfers.titel", arbodienst.triage()));
        this.service = service;
        var actor = Ingelogd.actor();
        kop().ondertitel(t("selekt.cijfers.uitleg"));
        periode.setLabel(t("selekt.cijfers.periode"));
        periode.setItems(Overzichtperiode.values());
        periode.setItemLabelGenerator(een -> t("selekt.cijfers.periode." + een));
        periode.addValueChangeListener(
                keuze -> zet(keuze.isFromClient(), PERIODE, keuze.getValue().name()));
        bedrijf = new Bedrijfkeuze(t("selekt.filter.bedrijf"), actor, organisatie);
        bedrijf.veld().addValueChangeListener(keuze -> zet(keuze.isFromClient(), BEDRIJF, bedrijf.inAdres()));
        var balk = new Div(periode, bedrijf.veld());
        balk.addClassName("rij");
        inhoud.addClassName("stapel");
        add(Selektbladen.van(actor, Paden.SELEKT_CIJFERS), balk, inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        adres = new Adresfilter(event.getLocation());
        periode.setValue(adres.lees(PERIODE)
                .flatMap(gelezen -> Arrays.stream(Overzichtperiode.values())
                        .filter(een -> een.name().equals(gelezen))
                        .findFirst())
                .orElse(Overzichtperiode.TWAALF_WEKEN));
        bedrijf.kies(adres.lees(BEDRIJF));
        toon();
    }

    private void zet(boolean doorGebruiker, String naam, String waarde) {
        if (doorGebruiker) {
            adres.zet(naam, waarde);
            toon();
        }
    }

    private void toon() {
        var cijfers =
                service.cijfers(Ingelogd.actor(), periode.getValue(), new Overzichtfilter(null, bedrijf.gekozen(), ""));
        inhoud.removeAll();
        if (cijfers.totaal().triages() == 0) {
            inhoud.add(new LegeStaat(t("selekt.cijfers.leeg.titel"), t("selekt.cijfers.leeg.uitleg")));
        } else {
            inhoud.add(
                    samen(cijfers.totaal()),
                    new Kaart(t("selekt.cijfers.grafiek"), grafiek(cijfers), tabel(cijfers), voet()));
        }
    }

    private static Component samen(Overzichtweek totaal) {
        var cijfers = new Feiten();
        cijfers.addClassName("samencijfers");
        cijfers.feit(t("selekt.cijfers.respons"), Selektwoorden.procent(totaal.respons()))
                .feit(t("selekt.cijfers.totIngevuld"), Selektwoorden.uren(totaal.urenTotIngevuld()))
                .feit(t("selekt.cijfers.totContact"), Selektwoorden.dagen(totaal.dagenTotContact()));
        return new Kaart(t("selekt.cijfers.totaal"), cijfers);
    }

    private static Grafiek grafiek(Overzichtcijfers cijfers) {
        var totaal = cijfers.totaal();
        var grafiek = new Grafiek();
        grafiek.toon(
                t(
                        "selekt.cijfers.grafiek.naam",
                        totaal.verstuurd(),
                        totaal.ingevuld(),
                        totaal.beoordeeld(),
                        Selektwoorden.procent(totaal.respons())),
                cijfers.weken().stream()
                        .map(week -> Weeknaam.kort(week.maandag()))
                        .toList(),
                List.of(
                        staven("selekt.cijfers.verstuurd", cijfers, Overzichtweek::verstuurd),
                        staven("selekt.cijfers.ingevuld", cijfers, Overzichtweek::ingevuld),
                        staven("selekt.cijfers.beoordeeld", cijfers, Overzichtweek::beoordeeld),
                        Grafiek.Reeks.van(
                                t("selekt.cijfers.respons"),
                                Grafiek.Soort.PROCENT,
                                cijfers.weken(),
                                week -> week.respons().isPresent()
                                        ? week.respons().getAsInt()
                                        : null)));
        return grafiek;
    }

    private static Grafiek.Reeks staven(String naam, Overzichtcijfers cijfers, Function<Overzichtweek, Number> waarde) {
        return Grafiek.Reeks.van(t(naam), Grafiek.Soort.STAVEN, cijfers.weken(), waarde::apply);
    }

    private static Cijfertabel tabel(Overzichtcijfers cijfers) {
        var tabel = new Cijfertabel(
                t("selekt.cijfers.tabel"),
                t("selekt.cijfers.week"),
                t("selekt.cijfers.verstuurd"),
                t("selekt.cijfers.herinnerd"),
                t("selekt.cijfers.ingevuld"),
                t("selekt.cijfers.beoordeeld"),
                t("selekt.cijfers.verlopen"),
                t("selekt.cijfers.respons"),
                t("selekt.cijfers.totIngevuld"),
                t("selekt.cijfers.totContact"));
        cijfers.weken().forEach(week -> tabel.rij(Weeknaam.van(week.maandag()), getallen(week)));
        return tabel.totaal(t("selekt.cijfers.totaal"), getallen(cijfers.totaal()));
    }

    private static List<String> getallen(Overzichtweek week) {
        return List.of(
                Long.toString(week.verstuurd()),
                Long.toString(week.herinnerd()),
                Long.toString(week.ingevuld()),
                Long.toString(week.beoordeeld()),
                Long.toString(week.verlopen()),
                Selektwoorden.procent(week.respons()),
                Selektwoorden.uren(week.urenTotIngevuld()),
                Selektwoorden.dagen(week.dagenTotContact()));
    }

    private static Cijfervoet voet() {
        return new Cijfervoet(
                t("selekt.cijfers.voet.week"),
                t("selekt.cijfers.voet.respons"),
                t("selekt.cijfers.voet.ingevuld"),
                t("selekt.cijfers.voet.contact"));
    }
}
