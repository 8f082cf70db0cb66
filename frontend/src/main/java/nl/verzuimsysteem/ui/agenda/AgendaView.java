package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.agenda.AgendaService;
import nl.verzuimsysteem.agenda.Agendaregio;
import nl.verzuimsysteem.agenda.PlaatsService;
import nl.verzuimsysteem.agenda.Spreekuurhouder;
import nl.verzuimsysteem.agenda.Spreekuurplaats;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.spreekuren.PlanService;
import nl.verzuimsysteem.spreekuren.Verplaatsing;
import nl.verzuimsysteem.spreekuren.Week;
import nl.verzuimsysteem.spreekuren.WeekService;
import nl.verzuimsysteem.spreekuren.Weekvraag;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** The agenda's of POB and bedrijfsarts, a week at a time. */
@Prototype
@Route(value = Paden.AGENDA, layout = HoofdLayout.class)
@Toont(Handeling.AGENDA_INZIEN)
@StyleSheet("agenda.css")
final class AgendaView extends Pagina implements BeforeEnterObserver {
    private final WeekService weken;
    private final AgendaService agendas;
    private final PlaatsService plaatsen;
    private final Verzetten verzetten;
    private final Clock klok;
    private final boolean magPlannen = Rechten.mag(Ingelogd.actor(), Handeling.SPREEKUUR_PLANNEN);
    private final Weekkalender kalender = new Weekkalender(this::open, this::versleept);
    private final Weeklijst lijst = new Weeklijst(this::open);
    private final UnorderedList namen = new UnorderedList();
    private final Div leeg = new Div();
    private @Nullable Agendabalk balk;
    private @Nullable Weekblokken nu;

    AgendaView(WeekService weken, AgendaService agendas, PlaatsService plaatsen, PlanService planning, Clock klok) {
        super(t("agenda.titel"));
        this.weken = weken;
        this.agendas = agendas;
        this.plaatsen = plaatsen;
        this.klok = klok;
        verzetten = new Verzetten(planning, this::toon);
        namen.addClassName("agenda-namen");
        namen.getElement().setAttribute("aria-label", t("agenda.kleuren"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        balk = new Agendabalk(new Adresfilter(event.getLocation()), new Keuzes(), Kalender.vandaag(klok), this::toon);
        add(Spreekuurbladen.van(Ingelogd.actor(), Paden.AGENDA), balk, namen, leeg, kalender, lijst);
        toon();
    }

    private void toon() {
        if (balk == null) {
            return;
        }
        var week = weken.week(Ingelogd.actor(), new Weekvraag(balk.week(), balk.regio(), balk.professional()));
        var blokken = new Weekblokken(week, balk.plaats(), magPlannen);
        nu = blokken;
        namen.removeAll();
        week.houders().forEach(houder -> {
            var naam = new ListItem(t("agenda.naam", houder.naam(), Agendawoorden.letters(houder.naam())));
            naam.addClassName(Weeklijst.klasse(blokken.kleur(houder.id())));
            namen.add(naam);
        });
        namen.setVisible(!week.houders().isEmpty());
        leeg.removeAll();
        leeg.setVisible(blokken.isLeeg());
        if (blokken.isLeeg()) {
            leeg.add(leegte());
        }
        lijst.setVisible(!blokken.isLeeg());
        kalender.setVisible(!blokken.isLeeg());
        kalender.toon(
                week.maandag(),
                week.feestdagen(),
                blokken.blokken(),
                week.houders().size(),
                klok.instant());
        lijst.toon(blokken);
    }

    private static LegeStaat leegte() {
        return Rechten.mag(Ingelogd.actor(), Handeling.AGENDA_BEHEREN)
                ? new LegeStaat(
                        t("agenda.leeg"),
                        t("agenda.leeg.indelen"),
                        new Knoplink(t("agenda.leeg.knop"), Icoon.PLUS, Paden.AGENDA_INDELEN))
                : new LegeStaat(t("agenda.leeg"), t("agenda.leeg.andereWeek"));
    }

    private void open(String id) {
        vind(id).ifPresent(this::open);
    }

    private void open(Week.Afspraakregel afspraak) {
        var wie = afspraak.wie();
        if (wie != null && nu != null) {
            new Afspraakdialoog(afspraak, wie, nu.isVerplaatsbaar(afspraak)).open();
        }
    }

    private void versleept(String id, LocalDateTime begin) {
        var afspraak = vind(id).filter(een -> nu != null && nu.isVerplaatsbaar(een));
        if (afspraak.isEmpty() || nu == null) {
            kalender.terug();
            return;
        }
        var moment = begin.atZone(Kalender.NEDERLAND).toInstant();
        var sessie = nu.week().zittingen().stream()
                .filter(een -> een.professional().equals(afspraak.get().professional())
                        && !moment.isBefore(een.begin())
                        && moment.isBefore(een.einde()))
                .findFirst();
        // At home, by phone or by video it stays; else it goes to where he then is.
        var waar = afspraak.get().plaats() == null
                ? null
                : sessie.map(Week.Sessie::plaats).orElse(afspraak.get().plaats());
        var naam = afspraak.get().plaats() == null
                ? null
                : sessie.map(Week.Sessie::plaatsnaam).orElse(afspraak.get().plaatsnaam());
        verzetten.vraag(
                afspraak.get(),
                new Verplaatsing(afspraak.get().professional(), waar, moment),
                Weekblokken.plek(naam),
                kalender::terug);
    }

    private Optional<Week.Afspraakregel> vind(String id) {
        return nu == null
                ? Optional.empty()
                : nu.afspraken().stream()
                        .filter(een -> een.id().toString().equals(id))
                        .findFirst();
    }

    /** What the user can choose from. */
    private final class Keuzes implements Agendabalk.Bron {
        @Override
        public List<Agendaregio> regios() {
            return agendas.regios(Ingelogd.actor());
        }

        @Override
        public List<Spreekuurhouder> houders(RegioId regio) {
            return agendas.houders(Ingelogd.actor(), regio);
        }

        @Override
        public List<Spreekuurplaats> plaatsen(RegioId regio) {
            return plaatsen.plaatsen(Ingelogd.actor(), regio);
        }
    }
}
