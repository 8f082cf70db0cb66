package nl.verzuimsysteem.ui.verrichtingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.kosten.Correctievraag;
import nl.verzuimsysteem.verrichtingen.Geleverd;
import nl.verzuimsysteem.verrichtingen.GeleverdService;
import nl.verzuimsysteem.verrichtingen.Terugneemreden;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/** What was delivered, the newest month first. On a phone each is one block. */
final class Geleverdlijst extends Div {
    private final VerrichtingService verrichtingen;
    private final Runnable gecorrigeerd;
    private final Grid<Geleverd> lijst = Lijst.maak(t("verrichtingen.lijst"));

    /** @param gecorrigeerd what follows when something was taken back */
    Geleverdlijst(
            GeleverdService geleverd,
            VerrichtingService verrichtingen,
            BedrijfId bedrijf,
            Geleverdbalk balk,
            Runnable gecorrigeerd) {
        this.verrichtingen = verrichtingen;
        this.gecorrigeerd = gecorrigeerd;
        lijst.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        kolommen();
        Lijst.vul(
                lijst,
                uitsnede -> geleverd.lijst(Ingelogd.actor(), bedrijf, balk.filter(), uitsnede),
                new LegeStaat(
                        t("verrichtingen.leeg"),
                        t("verrichtingen.leeg.uitleg"),
                        new Button(t("verrichtingen.filter.wis"), klik -> balk.wis())));
        balk.bijKeuze(this::ververs);
        add(lijst);
    }

    void ververs() {
        lijst.getDataProvider().refreshAll();
    }

    private void kolommen() {
        lijst.addComponentColumn(this::dienst)
                .setHeader(t("verrichtingen.kolom.dienst"))
                .setRowHeader(true)
                .setWidth("12rem")
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(Geleverdlijst::wanneer)
                .setHeader(t("verrichtingen.kolom.wanneer"))
                .setWidth("9rem")
                .setFlexGrow(0));
        Lijst.alleenBreed(lijst.addComponentColumn(Geleverdlijst::stand)
                .setHeader(t("verrichtingen.kolom.stand"))
                .setWidth("14rem")
                .setFlexGrow(1));
        Lijst.alleenBreed(lijst.addComponentColumn(Geleverdlijst::bedrag)
                .setHeader(t("verrichtingen.kolom.bedrag"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0));
        if (Rechten.mag(Ingelogd.actor(), Handeling.VERRICHTING_CORRIGEREN)) {
            Lijst.alleenBreed(lijst.addComponentColumn(this::knop)
                    .setHeader(t("verrichtingen.kolom.doen"))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("9rem")
                    .setFlexGrow(0));
        }
    }

    private Div dienst(Geleverd rij) {
        var naam = new Span(rij.tegenboeking() ? t("verrichtingen.correctie", rij.omschrijving()) : rij.omschrijving());
        naam.addClassName("team-naam");
        var vlak = new Div(new Div(naam));
        var dossier = rij.dossier();
        if (dossier != null) {
            var link = new Anchor(Paden.dossier(dossier, "kosten"), t("verrichtingen.dossier"));
            link.setAriaLabel(t("verrichtingen.dossier.van", rij.omschrijving(), wanneer(rij)));
            vlak.add(new Div(link));
        }
        var smal = new Div(new Div(new Span(wanneer(rij) + " · "), bedrag(rij)), stand(rij), knop(rij));
        smal.addClassName("smal");
        vlak.add(smal);
        return vlak;
    }

    private static String wanneer(Geleverd rij) {
        return rij.datum() == null ? Kalender.maand(rij.maand()) : Kalender.kort(rij.datum());
    }

    private static Component bedrag(Geleverd rij) {
        var bedrag = new Span(rij.bedrag().toString());
        bedrag.addClassName("bedrag");
        return bedrag;
    }

    private static Div stand(Geleverd rij) {
        var vlak = new Div(label(rij));
        var factuur = rij.factuur();
        if (factuur != null && rij.factuurnummer() != null) {
            var naam = t("verrichtingen.factuur", rij.factuurnummer());
            vlak.add(new Div(
                    Rechten.mag(Ingelogd.actor(), Handeling.FACTUREN_INZIEN)
                            ? new Anchor(Paden.factuur(new FactuurId(factuur)), naam)
                            : new Span(naam)));
        }
        return vlak;
    }

    private static StatusLabel label(Geleverd rij) {
        return switch (rij.stand()) {
            case OPEN -> new StatusLabel(StatusLabel.Soort.WACHT, t("verrichtingen.stand.OPEN"));
            case GEFACTUREERD -> new StatusLabel(StatusLabel.Soort.GOED, t("verrichtingen.stand.GEFACTUREERD"));
            case NIETS ->
                new StatusLabel(
                        StatusLabel.Soort.NEUTRAAL,
                        rij.teruggenomen()
                                ? t("verrichtingen.teruggenomen")
                                : t(
                                        rij.oordeel() == Oordeel.BINNEN
                                                ? "verrichtingen.inAbonnement"
                                                : "verrichtingen.stand.NIETS"));
        };
    }

    private Component knop(Geleverd rij) {
        if (!rij.teCorrigeren()) {
            return new Span();
        }
        var knop = new Button(t("verrichtingen.corrigeer"), klik -> corrigeer(rij));
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        knop.setAriaLabel(t("verrichtingen.corrigeer.van", rij.omschrijving(), wanneer(rij)));
        return knop;
    }

    private void corrigeer(Geleverd rij) {
        if (rij.naamloos()) {
            corrigeerNaamloos(rij);
        } else {
            Correctievraag.open(verrichtingen, rij.id(), rij.omschrijving(), rij.bedrag(), wanneer(rij), gecorrigeerd);
        }
    }

    private void corrigeerNaamloos(Geleverd rij) {
        var reden = new Select<Terugneemreden>();
        reden.setLabel(t("verrichtingen.terug.reden"));
        reden.setItems(Terugneemreden.values());
        reden.setItemLabelGenerator(een -> een.melding().tekst());
        reden.setValue(Terugneemreden.DUBBEL);
        new Invoerdialoog(t("verrichtingen.terug.titel", rij.omschrijving()))
                .uitleg(t("verrichtingen.terug.uitleg", rij.bedrag().toString(), wanneer(rij)))
                .veld("reden", reden)
                .vraag(
                        t("verrichtingen.terug.knop"),
                        () -> verrichtingen.corrigeerNaamloos(Ingelogd.actor(), rij.id(), reden.getValue()),
                        gecorrigeerd,
                        t("verrichtingen.terug.gelukt"));
    }
}
