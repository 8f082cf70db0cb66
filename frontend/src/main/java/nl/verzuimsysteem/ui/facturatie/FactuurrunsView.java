package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.IntStream;
import nl.verzuimsysteem.facturatie.FactuurmaandService;
import nl.verzuimsysteem.facturatie.Factuurrun;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Maandbeurt;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The months whose invoices were made or are being made, the newest first, and which month is next. */
@Prototype
@StyleSheet("runs.css")
@Route(value = Paden.FACTUURRUNS, layout = HoofdLayout.class)
@Toont(Handeling.FACTUREN_MAKEN)
final class FactuurrunsView extends Pagina {
    /** So many earlier months can be the first one. */
    private static final int MAANDEN_TERUG = 3;

    private final FactuurmaandService maanden;
    private final Clock klok;
    private final Grid<Factuurrun> lijst = Lijst.maak(t("facturatie.run.runs"));
    private final Paragraph uitleg = new Paragraph();
    private final Div eerste = new Div();

    FactuurrunsView(FactuurrunService runs, FactuurmaandService maanden, Exportkaart export, Clock klok) {
        super(t("facturatie.run.runs"));
        this.maanden = maanden;
        this.klok = klok;
        var actor = Ingelogd.actor();
        kolommen();
        Lijst.vul(
                lijst,
                uitsnede -> runs.runs(actor, uitsnede),
                new LegeStaat(t("facturatie.run.geen"), t("facturatie.run.geenUitleg")));
        eerste.addClassName("rij");
        add(Facturatiebladen.van(actor, Paden.FACTUURRUNS), uitleg, eerste, lijst, export);
        if (toon(maanden.beurt(actor))) {
            Runvolger.volg(this, this::kijk);
        }
    }

    private boolean kijk() {
        lijst.getDataProvider().refreshAll();
        return toon(maanden.beurt(Ingelogd.actor()));
    }

    /** @return whether a run is being made */
    private boolean toon(Maandbeurt beurt) {
        var maand = Kalender.maand(beurt.maand());
        var kan = beurt.laatToe(beurt.maand());
        if (kan) {
            kop().zetActies(new Knoplink(t("facturatie.run.bereid", maand), Icoon.VERDER, Runpaden.maand(beurt.maand()))
                    .belangrijkst());
        }
        uitleg.setText(
                kan || beurt.loopt() != null
                        ? t("facturatie.run.uitleg")
                        : t("facturatie.run.straks", maand, Kalender.voluit(beurt.vanaf())));
        eerste.setVisible(beurt.eerste());
        if (beurt.eerste()) {
            eerste.removeAll();
            eerste.add(new Span(t("facturatie.run.eerste")));
            IntStream.rangeClosed(-MAANDEN_TERUG, 1)
                    .mapToObj(beurt.maand()::plusMonths)
                    .filter(een -> !een.equals(beurt.maand()))
                    .forEach(een -> eerste.add(new Anchor(Runpaden.maand(een), Kalender.maand(een))));
        }
        return beurt.loopt() != null;
    }

    private void kolommen() {
        lijst.addComponentColumn(this::maand)
                .setHeader(t("facturatie.run.kolom.maand"))
                .setRowHeader(true)
                .setFlexGrow(1);
        Lijst.alleenBreed(lijst.addComponentColumn(this::stand)
                .setHeader(t("facturatie.run.kolom.stand"))
                .setFlexGrow(2));
        Lijst.alleenBreed(lijst.addColumn(run -> t("facturatie.run.getal", run.facturen()))
                .setHeader(t("facturatie.run.facturen"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0));
        Lijst.alleenBreed(bedrag(t("facturatie.run.netto"), Factuurrun::netto));
        bedrag(t("facturatie.run.totaal"), Factuurrun::totaal);
        Lijst.alleenBreed(lijst.addComponentColumn(FactuurrunsView::gestart)
                .setHeader(t("facturatie.run.kolom.gestart"))
                .setFlexGrow(2));
    }

    private Grid.Column<Factuurrun> bedrag(String naam, ValueProvider<Factuurrun, Geld> bedrag) {
        return lijst.addColumn(run -> bedrag.apply(run).toString())
                .setHeader(naam)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div maand(Factuurrun run) {
        var smal = new Div(new Div(stand(run)), new Div(Runwoorden.stil(t("facturatie.run.aantal", run.facturen()))));
        smal.addClassName("smal");
        return new Div(new Anchor(Runpaden.maand(run.maand()), Kalender.maand(run.maand())), smal);
    }

    private Div stand(Factuurrun run) {
        var vlak = new Div(Runwoorden.stand(run, staatStil(run.maand(), run.isKlaar())));
        if (!run.isKlaar()) {
            vlak.add(new Runbalk(run));
        }
        return vlak;
    }

    /** Only one can be busy, so it is asked for no more than one. */
    private boolean staatStil(YearMonth maand, boolean klaar) {
        return !klaar && maanden.maand(Ingelogd.actor(), maand).staatStil(klok.instant());
    }

    private static Div gestart(Factuurrun run) {
        return new Div(
                new Div(Kalender.kort(run.begonnenOp())),
                new Div(Runwoorden.stil(t("facturatie.run.door", run.begonnenDoor()))));
    }
}
