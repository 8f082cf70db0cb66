package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.agenda.Afwezigheid;
import nl.verzuimsysteem.agenda.AfwezigheidService;
import nl.verzuimsysteem.agenda.NieuweAfwezigheid;
import nl.verzuimsysteem.agenda.Spreekuurhouder;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Tijdveld;

/** When the people of a regio hold no consults after all. */
final class Afwezigheidkaart extends Div {
    private final AfwezigheidService service;
    private final Clock klok;
    private final Runnable daarna;

    /** @param daarna what follows when something changed */
    Afwezigheidkaart(AfwezigheidService service, Clock klok, Runnable daarna) {
        this.service = service;
        this.klok = klok;
        this.daarna = daarna;
    }

    Button nieuw(List<Spreekuurhouder> houders) {
        return new Button(t("agenda.afwezig.knop"), Icoon.PLUS.maak(), klik -> vraag(houders));
    }

    void toon(List<Afwezigheid> alle) {
        removeAll();
        if (alle.isEmpty()) {
            var geen = new Paragraph(t("agenda.afwezig.geen"));
            geen.addClassName("stil");
            add(geen);
            return;
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        alle.forEach(een -> lijst.add(regel(een)));
        add(lijst);
    }

    private ListItem regel(Afwezigheid een) {
        var naam = new Span(een.naam());
        naam.addClassName("team-naam");
        var wanneer = new Span(wanneer(een));
        wanneer.addClassName("stil");
        var regel = new ListItem(
                new Div(naam, wanneer),
                Zittingenkaart.knop(
                        "agenda.verwijder",
                        t("agenda.afwezig.verwijderVan", een.naam(), wanneer.getText()),
                        () -> verwijder(een)));
        regel.addClassName("met-knop");
        return regel;
    }

    private static String wanneer(Afwezigheid een) {
        var van = Kalender.plaatselijk(een.van());
        var tot = Kalender.plaatselijk(een.tot());
        var heleDagen = van.toLocalTime().equals(LocalTime.MIDNIGHT)
                && tot.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (heleDagen) {
            var laatste = tot.toLocalDate().minusDays(1);
            return van.toLocalDate().equals(laatste)
                    ? Kalender.voluit(laatste)
                    : t("agenda.afwezig.dagen", Kalender.voluit(van.toLocalDate()), Kalender.voluit(laatste));
        }
        return t("agenda.afwezig.momenten", Kalender.kort(een.van()), Kalender.kort(een.tot()));
    }

    private void vraag(List<Spreekuurhouder> houders) {
        var sleutel = UUID.randomUUID().toString();
        var wie = Houderkeuze.maak(houders);
        var van = new DatumVeld(t("agenda.veld.eersteDag"), klok);
        var totEnMet = new DatumVeld(t("agenda.veld.nietVerplicht", t("agenda.veld.laatste")), klok);
        totEnMet.setHelperText(t("agenda.veld.laatsteHulp"));
        var vanTijd = new Tijdveld(t("agenda.veld.nietVerplicht", t("agenda.veld.van")));
        var totTijd = new Tijdveld(t("agenda.veld.nietVerplicht", t("agenda.veld.tot")));
        for (var half : new HasStyle[] {van, totEnMet, vanTijd, totTijd}) {
            half.addClassName("half");
        }
        totTijd.setHelperText(t("agenda.veld.heleDag"));
        new Invoerdialoog(t("agenda.afwezig.knop"))
                .uitleg(t("agenda.afwezig.uitleg"))
                .veld("professional", wie)
                .veld("van", van)
                .veld("totEnMet", totEnMet)
                .veld("vanTijd", vanTijd)
                .veld("totTijd", totTijd)
                .vraag(
                        t("agenda.afwezig.legVast"),
                        () -> {
                            var nieuw = new NieuweAfwezigheid(
                                    sleutel,
                                    wie.getValue() == null
                                            ? null
                                            : wie.getValue().id(),
                                    van.getValue(),
                                    totEnMet.getValue(),
                                    vanTijd.getValue(),
                                    totTijd.getValue());
                            Gevolgdialoog.eerst(
                                    toch -> service.voegToe(Ingelogd.actor(), nieuw, toch),
                                    daarna,
                                    t("agenda.afwezig.vastgelegd"));
                        },
                        () -> {},
                        () -> {});
    }

    private void verwijder(Afwezigheid een) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("agenda.afwezig.verwijderTitel", een.naam()));
        vraag.setText(t("agenda.afwezig.verwijderTekst"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("agenda.annuleer"));
        vraag.setConfirmText(t("agenda.verwijder"));
        vraag.addConfirmListener(ja -> {
            try {
                service.verwijder(Ingelogd.actor(), een.id());
                Meldingen.gelukt(t("agenda.afwezig.verwijderd"));
            } catch (NietGevonden e) {
                // Somebody else took it away: then it is gone too.
            }
            daarna.run();
        });
        vraag.open();
    }
}
