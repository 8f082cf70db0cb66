package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import nl.verzuimsysteem.facturatie.Bijzonderheid;
import nl.verzuimsysteem.facturatie.Factuurmaand;
import nl.verzuimsysteem.facturatie.FactuurmaandService;
import nl.verzuimsysteem.facturatie.Factuurrun;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Maandbeurt;
import nl.verzuimsysteem.facturatie.Voorbeeld;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/**
 * The invoices of one month under one address: first the preview, then how far the making of them is, then what was made.
 */
@Prototype
@StyleSheet("runs.css")
@Route(value = Runpaden.MAAND, layout = HoofdLayout.class)
@Toont(Handeling.FACTUREN_MAKEN)
final class FactuurrunView extends Pagina implements BeforeEnterObserver {
    private final FactuurrunService runs;
    private final FactuurmaandService maanden;
    private final Clock klok;
    /** Pressing twice starts it once. */
    private final String sleutel = UUID.randomUUID().toString();

    private final Div inhoud = new Div();
    private YearMonth maand = YearMonth.of(1, 1);

    FactuurrunView(FactuurrunService runs, FactuurmaandService maanden, Clock klok) {
        super("");
        this.runs = runs;
        this.maanden = maanden;
        this.klok = klok;
        kop().terugNaar(t("facturatie.run.runs"), Paden.FACTUURRUNS);
        inhoud.addClassName("stapel");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        maand = Runpaden.lees(event.getRouteParameters());
        titel(Runwoorden.titel(maand));
        toon(new Adresfilter(event.getLocation()));
    }

    private void toon(Adresfilter filter) {
        var gelezen = maanden.maand(Ingelogd.actor(), maand);
        inhoud.removeAll();
        kop().zetActies();
        var run = gelezen.run();
        if (run != null) {
            toonRun(gelezen, run);
        } else if (gelezen.beurt().laatToe(maand)) {
            kop().ondertitel(t("facturatie.voorbeeld.onder"));
            inhoud.add(new Voorbeeldblad(runs, gelezen, maand, filter, voorbeeld -> {
                var definitief = new Button(t("facturatie.run.definitief"), klik -> vraag(gelezen, voorbeeld, filter));
                definitief.addThemeVariants(ButtonVariant.PRIMARY);
                kop().zetActies(definitief);
            }));
        } else {
            kop().ondertitel("");
            inhoud.add(nietAanDeBeurt(gelezen.beurt()));
        }
    }

    private void toonRun(Factuurmaand gelezen, Factuurrun run) {
        kop().ondertitel(t("facturatie.run.onder", Kalender.kort(run.begonnenOp()), run.begonnenDoor()));
        var blad = blad(gelezen, run);
        inhoud.add(blad);
        if (!run.isKlaar()) {
            Runvolger.volg(blad, () -> {
                var nu = maanden.maand(Ingelogd.actor(), maand);
                if (nu.run() == null || nu.run().isKlaar()) {
                    inhoud.removeAll();
                    inhoud.add(blad(nu, run(nu, run)));
                    return false;
                }
                blad.toon(nu.run(), nu.staatStil(klok.instant()));
                return true;
            });
        }
    }

    private Runblad blad(Factuurmaand gelezen, Factuurrun run) {
        return new Runblad(
                runs,
                gelezen,
                run,
                gelezen.staatStil(klok.instant()),
                () -> UI.getCurrent().refreshCurrentRoute(false));
    }

    private static Factuurrun run(Factuurmaand gelezen, Factuurrun anders) {
        return gelezen.run() == null ? anders : gelezen.run();
    }

    private Kaart nietAanDeBeurt(Maandbeurt beurt) {
        var loopt = beurt.loopt();
        if (loopt != null) {
            return new Kaart(
                    t("facturatie.run.wacht"),
                    new LegeStaat(
                            t("facturatie.run.wacht.loopt", Kalender.maand(loopt)),
                            t("facturatie.run.wacht.loopt.uitleg"),
                            new Anchor(Runpaden.maand(loopt), Runwoorden.titel(loopt))));
        }
        if (!beurt.laatToe(beurt.maand()) || beurt.eerste() || !maand.isAfter(beurt.maand())) {
            var over = maand.isBefore(beurt.maand());
            return new Kaart(
                    t("facturatie.run.wacht"),
                    new LegeStaat(
                            t(
                                    over ? "facturatie.run.wacht.voorbij" : "facturatie.run.straks",
                                    Kalender.maand(maand),
                                    Kalender.voluit(maand.minusMonths(1).atDay(1))),
                            "",
                            new Anchor(Paden.FACTUURRUNS, t("facturatie.run.alle"))));
        }
        return new Kaart(
                t("facturatie.run.wacht"),
                new LegeStaat(
                        t("facturatie.run.wacht.eerst", Kalender.maand(beurt.maand())),
                        t("facturatie.run.wacht.eerst.uitleg"),
                        new Anchor(Runpaden.maand(beurt.maand()), Runwoorden.titel(beurt.maand()))));
    }

    private void vraag(Factuurmaand gelezen, Voorbeeld voorbeeld, Adresfilter filter) {
        var dialoog = new Invoerdialoog(t("facturatie.run.definitief.titel", Kalender.maand(maand)))
                .uitleg(
                        voorbeeld.facturen() == 0
                                ? t("facturatie.run.definitief.geen")
                                : t(
                                        "facturatie.run.definitief.facturen",
                                        voorbeeld.facturen(),
                                        voorbeeld.totaal().toString()));
        if (voorbeeld.facturen() > 0) {
            dialoog.uitleg(t("facturatie.run.definitief.nummers", gelezen.volgendNummer()))
                    .uitleg(t("facturatie.run.definitief.mail", aantal(voorbeeld, Bijzonderheid.GEEN_EMAIL)));
        }
        var mislukt = aantal(voorbeeld, Bijzonderheid.NIET_TE_BEREKENEN);
        if (mislukt > 0) {
            dialoog.uitleg(t("facturatie.run.definitief.mislukt", mislukt));
        }
        dialoog.uitleg(t("facturatie.run.definitief.nu", Kalender.kort(voorbeeld.gemaaktOp())))
                .uitleg(t("facturatie.run.definitief.daarna"))
                .vraag(
                        t("facturatie.run.definitief"),
                        () -> runs.maakDefinitief(Ingelogd.actor(), sleutel, maand),
                        () -> toon(filter),
                        t("facturatie.run.definitief.gelukt", Kalender.maand(maand)));
    }

    private static int aantal(Voorbeeld voorbeeld, Bijzonderheid bijzonderheid) {
        return voorbeeld.bijzonderheden().getOrDefault(bijzonderheid, 0);
    }
}
