package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.agenda.AfwezigheidService;
import nl.verzuimsysteem.agenda.AgendaService;
import nl.verzuimsysteem.agenda.Agendaregio;
import nl.verzuimsysteem.agenda.PlaatsService;
import nl.verzuimsysteem.agenda.ZittingService;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;

/** When, where and by whom consults are held in a regio: what all free places follow from. */
@Prototype
@Route(value = Paden.AGENDA_INDELEN, layout = HoofdLayout.class)
@Toont(Handeling.AGENDA_BEHEREN)
@StyleSheet("agenda.css")
final class IndelenView extends Pagina implements BeforeEnterObserver {
    private static final String REGIO = "regio";

    private final AgendaService agendas;
    private final ZittingService zittingen;
    private final AfwezigheidService afwezigheid;
    private final PlaatsService plaatsen;
    private final Clock klok;
    private final Select<Agendaregio> regio = new Select<>();
    private final Div inhoud = new Div();

    IndelenView(
            AgendaService agendas,
            ZittingService zittingen,
            AfwezigheidService afwezigheid,
            PlaatsService plaatsen,
            Clock klok) {
        super(t("agenda.indelen.titel"));
        this.agendas = agendas;
        this.zittingen = zittingen;
        this.afwezigheid = afwezigheid;
        this.plaatsen = plaatsen;
        this.klok = klok;
        inhoud.addClassName("meester-en-bij");
        kop().ondertitel(t("agenda.indelen.uitleg"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = new Adresfilter(event.getLocation());
        var regios = agendas.regios(Ingelogd.actor());
        regio.setLabel(t("agenda.regio"));
        regio.setItems(regios);
        regio.setItemLabelGenerator(Agendaregio::naam);
        regio.setVisible(regios.size() > 1);
        add(Spreekuurbladen.van(Ingelogd.actor(), Paden.AGENDA_INDELEN), regio, inhoud);
        if (regios.isEmpty()) {
            inhoud.add(new LegeStaat(t("agenda.regio.geen"), t("agenda.regio.geenUitleg")));
            return;
        }
        regio.setValue(filter.lees(REGIO)
                .flatMap(nummer -> regios.stream()
                        .filter(een -> een.id().toString().equals(nummer))
                        .findFirst())
                .orElse(regios.getFirst()));
        regio.addValueChangeListener(anders -> {
            filter.zet(REGIO, regio.getValue().id().toString());
            toon();
        });
        toon();
    }

    private void toon() {
        var actor = Ingelogd.actor();
        var hier = regio.getValue().id();
        var houders = agendas.houders(actor, hier);
        var waar = plaatsen.plaatsen(actor, hier);
        var sessies = new Zittingenkaart(zittingen, agendas, klok, this::toon);
        sessies.toon(houders, zittingen.zittingen(actor, hier), waar);
        var weg = new Afwezigheidkaart(afwezigheid, klok, this::toon);
        weg.toon(afwezigheid.lijst(actor, hier));
        var adressen = new Plaatsenkaart(plaatsen, this::toon);
        adressen.toon(waar);
        var rechts = new Div(
                new Kaart(t("agenda.afwezig"), weg).naastTitel(weg.nieuw(houders)),
                new Kaart(t("agenda.plaatsen"), adressen).naastTitel(adressen.nieuw(hier)));
        rechts.addClassName("stapel");
        var links = new Kaart(t("agenda.zittingen"), sessies);
        if (!houders.isEmpty()) {
            links.naastTitel(sessies.nieuw(hier, houders, waar));
        }
        inhoud.removeAll();
        inhoud.add(links, rechts);
    }
}
