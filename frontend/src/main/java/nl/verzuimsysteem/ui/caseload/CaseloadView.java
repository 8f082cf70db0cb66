package nl.verzuimsysteem.ui.caseload;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.caseload.Caselijn;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.caseload.Caseloadblad;
import nl.verzuimsysteem.caseload.Caseloadfilter;
import nl.verzuimsysteem.caseload.Overdracht;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.caseload.Wiens;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.overleg.OverlegagendaService;
import nl.verzuimsysteem.taken.Fase;
import nl.verzuimsysteem.taken.FaseTelling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Tellers;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.ui.voortgang.Fasewoord;
import org.jspecify.annotations.Nullable;

/**
 * The running cases of the team in the function the user works in: whose each is, what is next, and when somebody was last in
 * touch. Cases are chosen here to be handed over, or
 * talked about in the overleg. The address holds the filters.
 */
@Prototype
@StyleSheet("taken.css")
@Toont(Handeling.CASELOAD_INZIEN)
@Route(value = Paden.CASELOAD, layout = HoofdLayout.class)
final class CaseloadView extends Pagina implements BeforeEnterObserver {
    private static final Optional<Wiens> VERTROKKEN = Optional.of(Wiens.VERTROKKEN);

    private final CaseloadService service;
    private final OverlegagendaService agendas;
    private @Nullable List<Teamgenoot> collegas;
    private final Div vervangt = new Div();
    private final Tellers<Wiens> wiens = new Tellers<>(t("caseload.wiens"), this::kiesWiens);
    private final Tellers<Fase> fasen;
    private final Caseloadbalk balk;
    private final Keuzebalk keuze;
    private final Caseloadtabel tabel;

    CaseloadView(CaseloadService service, OverlegagendaService agendas, OrganisatieService organisatie, Clock klok) {
        super(t("caseload.titel"));
        this.service = service;
        this.agendas = agendas;
        var actor = Ingelogd.actor();
        kop().ondertitel(t("caseload.ondertitel"));
        var meerRegios = actor.bereik() instanceof Bereik.Regios bereik
                && bereik.regios().size() > 1;
        balk = new Caseloadbalk(meerRegios ? organisatie.eigenRegios(actor) : List.of(), this::collegas, this::toon);
        fasen = new Tellers<>(t("caseload.fasen"), balk::kiesFase);
        var draag = new Button(t("caseload.draag"), klik -> draagOver());
        draag.addThemeVariants(ButtonVariant.PRIMARY);
        var agenda = new Button(t("caseload.agenda"), klik -> zetOpAgenda());
        keuze = Rechten.mag(actor, Handeling.OVERLEG_VOORBEREIDEN)
                ? new Keuzebalk(this::kiesAlle, this::tekenVinkjes, draag, agenda)
                : new Keuzebalk(this::kiesAlle, this::tekenVinkjes, draag);
        tabel = new Caseloadtabel(Kalender.vandaag(klok), keuze.gekozen(), keuze::kies);
        vervangt.getElement().setAttribute("role", "status");
        add(vervangt, wiens, fasen, balk, keuze, tabel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        balk.lees(new Adresfilter(event.getLocation()));
        toon();
    }

    private List<Teamgenoot> collegas() {
        var gelezen = collegas;
        if (gelezen == null) {
            gelezen = service.collegas(Ingelogd.actor(), null);
            collegas = gelezen;
        }
        return gelezen;
    }

    private void kiesWiens(Optional<Wiens> gekozen) {
        balk.kies(gekozen.orElse(Wiens.TEAM), null);
    }

    /** Another list: what was chosen may not be in it. */
    private void toon() {
        var filter = balk.filter();
        keuze.leeg();
        tabel.toon(deel -> lees(filter, deel), leeg(filter));
    }

    /** The first rows bring the numbers along. */
    private Bladzijde<Caselijn> lees(Caseloadfilter filter, Uitsnede deel) {
        if (deel.vanaf() > 0) {
            return service.lijst(Ingelogd.actor(), filter, deel);
        }
        var blad = service.blad(Ingelogd.actor(), filter, deel.aantal());
        toon(filter, blad);
        return blad.bladzijde();
    }

    private void toon(Caseloadfilter filter, Caseloadblad blad) {
        vervangt.removeAll();
        blad.vervangt().forEach(een -> {
            var regel = new Paragraph(t("caseload.vervangt", een.naam(), Kalender.voluit(een.totEnMet())));
            regel.addClassName("waarschuwing");
            vervangt.add(regel);
        });
        vervangt.setVisible(!blad.vervangt().isEmpty());
        wiens.toon(
                Stream.of(Wiens.TEAM, Wiens.MIJ, Wiens.NIEMAND, Wiens.VERTROKKEN)
                        .map(een -> teller(een, blad))
                        // That somebody left is seldom; it is told while there is something to do.
                        .filter(een -> een.aantal() > 0
                                || !een.soort().equals(VERTROKKEN)
                                || filter.wiens() == Wiens.VERTROKKEN)
                        .toList(),
                soort(filter.wiens()));
        fasen.toon(fasen(blad.fasen()), Optional.ofNullable(filter.fase()));
    }

    private static Optional<Wiens> soort(Wiens wiens) {
        return Optional.of(wiens).filter(een -> een != Wiens.TEAM);
    }

    private static Tellers.Teller<Wiens> teller(Wiens wiens, Caseloadblad blad) {
        var telling = blad.wiens().getOrDefault(wiens, new Caseloadblad.Telling(0, 0));
        return new Tellers.Teller<>(soort(wiens), t("caseload.wiens." + wiens), telling.aantal(), telling.teLaat());
    }

    private static List<Tellers.Teller<Fase>> fasen(List<FaseTelling> tellingen) {
        var alle = new Tellers.Teller<Fase>(
                Optional.empty(),
                t("voortgang.fase.alle"),
                tellingen.stream().mapToLong(FaseTelling::aantal).sum(),
                0);
        return Stream.concat(
                        Stream.of(alle),
                        tellingen.stream()
                                .map(telling -> new Tellers.Teller<>(
                                        Optional.of(telling.fase()),
                                        Fasewoord.van(telling.fase()),
                                        telling.aantal(),
                                        telling.teLaat())))
                .toList();
    }

    private void kiesAlle() {
        var eerste = service.lijst(Ingelogd.actor(), balk.filter(), Uitsnede.eerste(Overdracht.MEESTE));
        keuze.kies(eerste.rijen().stream().map(Caselijn::dossier).toList());
        tekenVinkjes();
        if (eerste.meer()) {
            Meldingen.letOp(t("caseload.keuze.meeste", Overdracht.MEESTE));
        }
    }

    private void tekenVinkjes() {
        tabel.ververs();
    }

    private void draagOver() {
        new Overdraagdialoog(service, List.copyOf(keuze.gekozen()), collegas()).open(this::toon);
    }

    private void zetOpAgenda() {
        if (keuze.gekozen().size() > Agendadialoog.MEESTE) {
            Meldingen.letOp(t("caseload.agenda.meeste", Agendadialoog.MEESTE));
            return;
        }
        new Agendadialoog(agendas, List.copyOf(keuze.gekozen())).open(this::toon);
    }

    private LegeStaat leeg(Caseloadfilter filter) {
        if (filter.equals(Caseloadfilter.TEAM)) {
            return new LegeStaat(t("caseload.leeg.titel"), t("caseload.leeg.uitleg"));
        }
        if (filter.equals(Caseloadfilter.TEAM.van(Wiens.MIJ))) {
            return new LegeStaat(
                    t("caseload.leeg.mij"),
                    t("caseload.leeg.mij.uitleg"),
                    new Button(t("caseload.leeg.mij.knop"), klik -> balk.kies(Wiens.TEAM, null)));
        }
        if (filter.equals(Caseloadfilter.TEAM.van(Wiens.VERTROKKEN))) {
            return new LegeStaat(
                    t("caseload.leeg.vertrokken"),
                    t("caseload.leeg.vertrokken.uitleg"),
                    new Button(t("caseload.leeg.mij.knop"), klik -> balk.kies(Wiens.TEAM, null)));
        }
        return new LegeStaat(
                t("caseload.leeg.filter"),
                t("caseload.leeg.filter.uitleg"),
                new Button(t("caseload.wis"), klik -> balk.wisAlles()));
    }
}
