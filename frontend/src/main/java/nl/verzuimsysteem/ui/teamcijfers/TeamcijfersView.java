package nl.verzuimsysteem.ui.teamcijfers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.Eigenregio;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.teamcijfers.TeamcijferService;
import nl.verzuimsysteem.teamcijfers.Teamcijfers;
import nl.verzuimsysteem.teamcijfers.Teamperiode;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Cijfervoet;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** How the team of a regio does: orders, consults, late steps and the overleg, week by week. */
@Prototype
@StyleSheet("teamcijfers.css")
@Toont(Handeling.TEAMCIJFERS_INZIEN)
@Route(value = Paden.TEAMCIJFERS, layout = HoofdLayout.class)
final class TeamcijfersView extends Pagina implements BeforeEnterObserver {
    private static final String PERIODE = "periode";
    private static final String REGIO = "regio";
    private static final String GROEP = "groep";

    private final TeamcijferService service;
    private final Select<Eigenregio> regio = new Select<>();
    private final Select<Teamperiode> periode = new Select<>();
    private final Select<Functie> groep = new Select<>();
    private final Div balk = new Div();
    private final Div inhoud = new Div();
    private Adresfilter adres = new Adresfilter(new Location(Paden.TEAMCIJFERS));
    private @Nullable RegioId gekozen;

    TeamcijfersView(TeamcijferService service) {
        super(t("teamcijfers.titel"));
        this.service = service;
        kop().ondertitel(t("teamcijfers.uitleg"));
        regio.setLabel(t("teamcijfers.regio"));
        regio.setItemLabelGenerator(Eigenregio::naam);
        regio.addValueChangeListener(keuze -> {
            if (keuze.isFromClient()) {
                gekozen = keuze.getValue().id();
                zet(REGIO, gekozen.toString());
            }
        });
        kies(
                periode,
                "teamcijfers.periode",
                een -> t("teamcijfers.periode." + een),
                PERIODE,
                een -> Integer.toString(een.weken()));
        periode.setItems(Teamperiode.values());
        kies(
                groep,
                "teamcijfers.groep",
                een -> een == null ? t("teamcijfers.groep.alle") : een.naam(),
                GROEP,
                een -> een == null ? "" : een.name());
        groep.setEmptySelectionAllowed(true);
        groep.setEmptySelectionCaption(t("teamcijfers.groep.alle"));
        groep.setItems(Team.GROEPEN);
        groep.addClassName("breed");
        balk.add(regio, periode, groep);
        balk.addClassName("rij");
        inhoud.addClassName("stapel");
        add(balk, inhoud);
    }

    private <T> void kies(
            Select<T> veld,
            String label,
            Function<@Nullable T, String> naam,
            String filter,
            Function<@Nullable T, String> inAdres) {
        veld.setLabel(t(label));
        veld.setItemLabelGenerator(naam::apply);
        veld.addValueChangeListener(keuze -> {
            if (keuze.isFromClient()) {
                zet(filter, inAdres.apply(keuze.getValue()));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        adres = new Adresfilter(event.getLocation());
        gekozen = adres.lees(REGIO)
                .filter(gelezen -> gelezen.matches("[1-9]\\d{0,17}"))
                .map(gelezen -> new RegioId(Long.parseLong(gelezen)))
                .orElse(null);
        periode.setValue(gelezen(PERIODE, Arrays.stream(Teamperiode.values()), een -> Integer.toString(een.weken()))
                .orElse(Teamperiode.TWAALF_WEKEN));
        groep.setValue(gelezen(GROEP, Team.GROEPEN.stream(), Functie::name).orElse(null));
        toon();
    }

    private <T> Optional<T> gelezen(String filter, Stream<T> keuzes, Function<T, String> inAdres) {
        return adres.lees(filter)
                .flatMap(gelezen ->
                        keuzes.filter(een -> inAdres.apply(een).equals(gelezen)).findFirst());
    }

    private void zet(String filter, String waarde) {
        adres.zet(filter, waarde);
        toon();
    }

    private void toon() {
        var cijfers = service.cijfers(Ingelogd.actor(), gekozen, periode.getValue(), groep.getValue());
        balk.setVisible(cijfers.isPresent());
        inhoud.removeAll();
        cijfers.ifPresentOrElse(
                this::toon, () -> inhoud.add(new LegeStaat(t("teamcijfers.leeg.titel"), t("teamcijfers.leeg.uitleg"))));
    }

    private void toon(Teamcijfers cijfers) {
        regio.setVisible(cijfers.regios().size() > 1);
        regio.setItems(cijfers.regios());
        regio.setValue(cijfers.regio());
        inhoud.add(
                Kaarten.opdrachten(cijfers),
                Kaarten.consulten(cijfers),
                Kaarten.laat(cijfers),
                Kaarten.overleg(cijfers),
                new Kaart(
                        t("teamcijfers.voet"),
                        new Cijfervoet(
                                t("teamcijfers.voet.week"),
                                t("teamcijfers.voet.dagen"),
                                t("teamcijfers.voet.weinig"),
                                t("teamcijfers.voet.opdrachten"),
                                t("teamcijfers.voet.consulten"),
                                t("teamcijfers.voet.laat"),
                                t("teamcijfers.voet.overleg"),
                                t("teamcijfers.voet.besluiten"))));
    }
}
