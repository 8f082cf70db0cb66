package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.ConsultdagService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The day of a POB or bedrijfsarts: who comes when, and what is not closed yet. */
@Prototype
@StyleSheet("medisch.css")
@Toont(Handeling.MEDISCH_INZIEN)
@Route(value = Paden.MIJN_DAG, layout = HoofdLayout.class)
final class MijnDagView extends Pagina implements BeforeEnterObserver {
    private final ConsultdagService service;
    private final ConsultService consulten;
    private final Clock klok;
    private final Div inhoud = new Div();
    private final DatumVeld dag;

    MijnDagView(ConsultdagService service, ConsultService consulten, Clock klok) {
        super(t("consult.dag.titel"));
        this.service = service;
        this.consulten = consulten;
        this.klok = klok;
        dag = new DatumVeld(t("consult.dag.veld"), klok).zonderVoorbeeld();
        inhoud.addClassName("stapel");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var vandaag = Kalender.vandaag(klok);
        var filter = new Adresfilter(event.getLocation());
        dag.setValue(filter.lees("dag").flatMap(MijnDagView::dag).orElse(vandaag));
        dag.addValueChangeListener(verandering -> {
            var gekozen = verandering.getValue() == null ? vandaag : verandering.getValue();
            filter.zet("dag", gekozen.equals(vandaag) ? "" : gekozen.toString());
            toon(gekozen);
        });
        var eerder = new Button(t("consult.dag.eerder"), klik -> schuif(-1));
        var later = new Button(t("consult.dag.later"), klik -> schuif(1));
        var balk = new Div(eerder, dag, later);
        balk.addClassName("rij");
        add(Spreekuurbladen.van(Ingelogd.actor(), Paden.MIJN_DAG), balk, inhoud);
        toon(dag.getValue());
    }

    private void schuif(int dagen) {
        var nu = dag.getValue() == null ? Kalender.vandaag(klok) : dag.getValue();
        dag.setValue(nu.plusDays(dagen));
    }

    private void toon(LocalDate welke) {
        var lezing = service.dag(Ingelogd.actor(), welke);
        inhoud.removeAll();
        inhoud.add(new Kaart(
                Kalender.voluit(welke),
                lezing.afspraken().isEmpty()
                        ? new LegeStaat(t("consult.dag.leeg"), t("consult.dag.leegUitleg"))
                        : new Daglijst(lezing.afspraken(), consulten, welke.isAfter(Kalender.vandaag(klok)))));
        if (!lezing.open().isEmpty()) {
            var lijst = new Div();
            lijst.addClassName("onder-elkaar");
            lezing.open().forEach(een -> {
                var regel = new Div(
                        new Anchor(
                                Medischpaden.consult(een.consult()),
                                t("consult.open.regel", een.werknemer(), een.bedrijf(), Kalender.kort(een.dag()))),
                        Consultwoorden.label(een.status()));
                regel.addClassNames("rij", "op-lijn");
                lijst.add(regel);
            });
            inhoud.add(new Kaart(t("consult.open", lezing.open().size()), lijst));
        }
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst)).filter(Kalender::kan);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
