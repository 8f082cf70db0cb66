package nl.verzuimsysteem.ui.mijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.maatregelen.EigenLoonmaatregelService;
import nl.verzuimsysteem.mijn.MijnGegevens;
import nl.verzuimsysteem.mijn.MijnService;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** What is kept of the employee, when he was absent, and who guides him. */
@Prototype
@Toont(Handeling.EIGEN_GEGEVENS_INZIEN)
@Route(value = Paden.MIJN_GEGEVENS, layout = HoofdLayout.class)
final class MijnGegevensView extends Pagina implements BeforeEnterObserver {
    private final MijnService service;
    private final OrganisatieService organisatie;
    private final EigenLoonmaatregelService loon;
    private final Clock klok;

    MijnGegevensView(MijnService service, OrganisatieService organisatie, EigenLoonmaatregelService loon, Clock klok) {
        super(t("mijn.gegevens.titel"));
        this.service = service;
        this.organisatie = organisatie;
        this.loon = loon;
        this.klok = klok;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = Ingelogd.actor();
        var mijn = service.gegevens(actor);
        kop().ondertitel(mijn.persoon().bedrijf());
        var links = new Div();
        var maatregelen = loon.alle(actor);
        if (!maatregelen.isEmpty()) {
            links.add(new Mijnloon(loon, actor, maatregelen, Kalender.vandaag(klok)));
        }
        links.add(ik(mijn.persoon()), afwezig(mijn.afwezig()));
        var rechts = new Div(contact(mijn.persoon()));
        organisatie.mijnTeam(actor).forEach(kaart -> rechts.add(team(kaart.team())));
        var raster = new Div(links, rechts);
        raster.addClassName("stamgegevens");
        add(raster);
    }

    private static Kaart ik(MijnGegevens.Persoon ik) {
        var feiten = new Feiten()
                .feit(t("mijn.veld.naam"), ik.naam())
                .feit(t("mijn.veld.personeelsnummer"), ik.personeelsnummer())
                .feit(t("mijn.veld.werk"), ik.functie())
                .feit(t("mijn.veld.afdeling"), ik.afdeling())
                .feit(t("mijn.veld.geboortedatum"), dag(ik.geboortedatum()))
                .feit(t("mijn.veld.telefoon"), ik.telefoon())
                .feit(t("mijn.veld.email"), ik.email())
                .feit(t("mijn.veld.inDienst"), dag(ik.inDienst()))
                .feit(t("mijn.veld.uitDienst"), dag(ik.uitDienst()));
        var fout = new Paragraph(t("mijn.gegevens.fout"));
        fout.addClassName("stil");
        return new Kaart(t("mijn.kaart.ik"), feiten, fout);
    }

    private static Kaart afwezig(List<MijnGegevens.Afwezigheid> perioden) {
        if (perioden.isEmpty()) {
            return new Kaart(t("mijn.kaart.afwezig"), new Paragraph(t("mijn.afwezig.nooit")));
        }
        var lijst = new UnorderedList(
                perioden.stream().map(een -> new ListItem(periode(een))).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        return new Kaart(t("mijn.kaart.afwezig"), lijst);
    }

    /** The last day away, not the first day back: that is how people speak of it. */
    private static Div periode(MijnGegevens.Afwezigheid een) {
        var tot = een.tot();
        var verwacht = een.verwacht();
        if (tot != null) {
            return new Div(t("mijn.afwezig.van", Mijnwoorden.dag(een.van()), Mijnwoorden.dag(tot.minusDays(1))));
        }
        var nu = new Div(new Div(t("mijn.afwezig.sinds", Mijnwoorden.dag(een.van()))));
        var geslotenOp = een.geslotenOp();
        if (geslotenOp != null) {
            var stil = new Div(t("mijn.afwezig.gesloten", Mijnwoorden.dag(geslotenOp)));
            stil.addClassName("stil");
            nu.add(stil);
        }
        if (verwacht != null) {
            var stil = new Div(t("mijn.afwezig.verwacht", Mijnwoorden.dag(verwacht)));
            stil.addClassName("stil");
            nu.add(stil);
        }
        return nu;
    }

    private static Kaart contact(MijnGegevens.Persoon ik) {
        var feiten = new Feiten().feit(t("mijn.veld.bedrijf"), ik.bedrijf());
        var bedrijf = ik.telefoonBedrijf();
        if (bedrijf != null) {
            feiten.feit(t("mijn.veld.telefoonBedrijf"), Bereikbaar.telefoon(bedrijf, ik.bedrijf()));
        }
        feiten.feit(t("mijn.veld.regio"), ik.regio())
                .feit(t("mijn.veld.telefoonRegio"), Bereikbaar.telefoon(ik.telefoonRegio(), ik.regio()))
                .feit(t("mijn.veld.emailRegio"), Bereikbaar.mail(ik.emailRegio(), ik.regio()));
        return new Kaart(t("mijn.kaart.contact"), feiten);
    }

    private static Kaart team(Team team) {
        var kaart = new Kaart(t("mijn.kaart.team"));
        kaart.addClassName("team");
        return kaart.zet(Team.GROEPEN.stream()
                .filter(functie -> !team.groep(functie).isEmpty())
                .map(functie -> {
                    var leden = new UnorderedList(team.groep(functie).stream()
                            .map(MijnGegevensView::lid)
                            .toArray(ListItem[]::new));
                    leden.addClassName("team-leden");
                    var groep = new Div(new H3(Mijnwoorden.functie(functie)), leden);
                    groep.addClassName("team-groep");
                    return groep;
                })
                .toArray(Div[]::new));
    }

    private static ListItem lid(Team.Lid lid) {
        var naam = new Span(lid.naam());
        naam.addClassName("team-naam");
        var regel = new ListItem(naam);
        var telefoon = lid.telefoon();
        if (telefoon != null) {
            regel.add(Bereikbaar.telefoon(telefoon, lid.naam()));
        }
        var email = lid.email();
        if (email != null) {
            regel.add(Bereikbaar.mail(email, lid.naam()));
        }
        return regel;
    }

    private static @Nullable String dag(@Nullable LocalDate dag) {
        return dag == null ? null : Mijnwoorden.dag(dag);
    }
}
