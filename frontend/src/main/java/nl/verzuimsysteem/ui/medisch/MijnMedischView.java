package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Blokkade;
import nl.verzuimsysteem.medisch.BlokkadeService;
import nl.verzuimsysteem.medisch.Blokkadeoverzicht;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Who may open the medical file of the werknemer, and closing it. */
@Prototype
@StyleSheet("medisch.css")
@Toont(Handeling.EIGEN_MEDISCH_BLOKKEREN)
@Route(value = Paden.MIJN_MEDISCH, layout = HoofdLayout.class)
final class MijnMedischView extends Pagina implements BeforeEnterObserver {
    private final BlokkadeService service;
    private final Div inhoud = new Div();

    MijnMedischView(BlokkadeService service) {
        super(t("mijnmedisch.titel"));
        this.service = service;
        inhoud.addClassName("stapel");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var uitleg = new Paragraph(t("mijnmedisch.uitleg"));
        uitleg.addClassName("smal-vlak");
        add(uitleg, inhoud);
        toon();
    }

    private void toon() {
        var overzicht = service.overzicht(Ingelogd.actor());
        inhoud.removeAll();
        inhoud.add(mensen(overzicht), gesloten(overzicht), consulten(overzicht));
    }

    private Kaart mensen(Blokkadeoverzicht overzicht) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        overzicht
                .mensen()
                .forEach(een -> lijst.add(new ListItem(t("mijnmedisch.mens", een.naam(), functie(een.functie())))));
        var knop = new Button(t("mijnmedisch.sluitAlles"), Icoon.SLOT.maak(), klik -> sluit(overzicht, null));
        var vak = new Div(
                overzicht.mensen().isEmpty() ? new Paragraph(t("mijnmedisch.mensen.leeg")) : lijst, new Div(knop));
        vak.addClassName("onder-elkaar");
        return new Kaart(t("mijnmedisch.mensen"), vak);
    }

    private Kaart gesloten(Blokkadeoverzicht overzicht) {
        if (overzicht.blokkades().isEmpty()) {
            return new Kaart(t("mijnmedisch.gesloten"), new Paragraph(t("mijnmedisch.gesloten.leeg")));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("consultenlijst");
        overzicht.blokkades().forEach(een -> lijst.add(new ListItem(regel(een))));
        return new Kaart(t("mijnmedisch.gesloten"), lijst);
    }

    private Component regel(Blokkade een) {
        var wat = new Span(wat(een));
        wat.addClassName("daglijst-naam");
        var tekst = new Div(wat, new Span(voor(een)));
        tekst.addClassName("daglijst-wie");
        var open = new Button(t("mijnmedisch.hefOp"), klik -> {
            service.hefOp(Ingelogd.actor(), een.id());
            toon();
            Meldingen.gelukt(t("mijnmedisch.hefOp.gelukt"));
        });
        open.setAriaLabel(t("mijnmedisch.hefOp.van", wat(een)));
        var label = new StatusLabel(
                StatusLabel.Soort.LET_OP,
                Icoon.SLOT,
                t("mijnmedisch.sinds", dag(Kalender.plaatselijk(een.van()).toLocalDate())));
        var regel = new Div(tekst, label, open);
        regel.addClassName("daglijst-regel");
        return regel;
    }

    private static String wat(Blokkade een) {
        var dag = een.dag();
        return dag == null
                ? t("mijnmedisch.heel")
                : t("mijnmedisch.deel", dag(dag), String.valueOf(een.professional()));
    }

    private static String voor(Blokkade een) {
        var functie = een.functie();
        return switch (een.voor()) {
            case ALLEN ->
                een.behalve() == null
                        ? t("mijnmedisch.voor.allen")
                        : t("mijnmedisch.voor.behalve", String.valueOf(een.behalve()));
            case FUNCTIE -> t("mijnmedisch.voor.functie." + functie);
            case PERSOON -> t("mijnmedisch.voor.persoon", String.valueOf(een.persoon()));
        };
    }

    private Kaart consulten(Blokkadeoverzicht overzicht) {
        if (overzicht.consulten().isEmpty()) {
            return new Kaart(
                    t("mijnmedisch.consulten"),
                    new LegeStaat(t("mijnmedisch.consulten.leeg"), t("mijnmedisch.consulten.leegUitleg")));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("consultenlijst");
        overzicht.consulten().forEach(een -> {
            var naam = new Span(dag(een.dag()));
            naam.addClassName("daglijst-naam");
            var tekst = new Div(naam, new Span(t("mijnmedisch.mens", een.professional(), functie(een.functie()))));
            tekst.addClassName("daglijst-wie");
            var knop = new Button(t("mijnmedisch.sluit"), klik -> sluit(overzicht, een));
            knop.setAriaLabel(t("mijnmedisch.sluit.van", dag(een.dag())));
            var regel = new Div(tekst, knop);
            regel.addClassName("daglijst-regel");
            lijst.add(new ListItem(regel));
        });
        return new Kaart(t("mijnmedisch.consulten"), lijst);
    }

    private void sluit(
            Blokkadeoverzicht overzicht, Blokkadeoverzicht.@org.jspecify.annotations.Nullable Eigenconsult deel) {
        new Sluitdialoog(
                service,
                overzicht.mensen(),
                deel == null ? null : deel.id(),
                deel == null ? t("mijnmedisch.sluitAlles") : t("mijnmedisch.sluit.van", dag(deel.dag())),
                this::toon);
    }

    static String functie(Functie functie) {
        return t("mijnmedisch.functie." + (functie == Functie.POB ? Functie.POB : Functie.BEDRIJFSARTS));
    }

    static String dag(LocalDate dag) {
        var ui = UI.getCurrent();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(ui.getLocale())
                .format(dag);
    }
}
