package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.micronaut.context.annotation.Prototype;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.IntStream;
import nl.verzuimsysteem.boekhouding.BoekhoudService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;

/** The invoices of some months as a file for the accounting, made while it is fetched. */
@Prototype
final class Exportkaart extends Div {
    private final BoekhoudService boekhouding;
    private final Select<YearMonth> van;
    private final Select<YearMonth> tot;
    private final Anchor link = new Anchor();

    Exportkaart(BoekhoudService boekhouding, Clock klok) {
        this.boekhouding = boekhouding;
        var dezeMaand = YearMonth.from(Kalender.vandaag(klok));
        van = keuze(t("boekhouding.van"), dezeMaand);
        tot = keuze(t("boekhouding.tot"), dezeMaand);
        link.add(Icoon.DOWNLOAD.maak());
        link.add(t("boekhouding.knop"));
        link.addClassName("knoplink");
        van.addValueChangeListener(keuze -> {
            if (tot.getValue().isBefore(van.getValue())) {
                tot.setValue(van.getValue());
            }
            richt();
        });
        tot.addValueChangeListener(keuze -> {
            if (tot.getValue().isBefore(van.getValue())) {
                van.setValue(tot.getValue());
            }
            richt();
        });
        richt();
        var keuzes = new Div(van, tot, link);
        keuzes.addClassName("rij");
        var uitleg = new Paragraph(t("boekhouding.uitleg"));
        uitleg.addClassName("stil");
        var inhoud = new Div(uitleg, keuzes);
        inhoud.addClassName("onder-elkaar");
        add(new Kaart(t("boekhouding.titel"), inhoud));
    }

    private static Select<YearMonth> keuze(String label, YearMonth laatste) {
        var keuze = new Select<YearMonth>();
        keuze.setLabel(label);
        keuze.setItems(IntStream.range(0, BoekhoudService.MEESTE_MAANDEN)
                .mapToObj(terug -> laatste.minusMonths(terug))
                .toList());
        keuze.setItemLabelGenerator(Kalender::maand);
        keuze.setValue(laatste);
        return keuze;
    }

    private void richt() {
        link.setHref(bestand(Ingelogd.actor(), van.getValue(), tot.getValue()));
    }

    private DownloadHandler bestand(Actor actor, YearMonth eerste, YearMonth laatste) {
        return (DownloadEvent verzoek) -> {
            verzoek.setFileName("verkoopboek-" + eerste + "-" + laatste + ".csv");
            verzoek.setContentType("text/csv; charset=utf-8");
            try (var naar =
                    new BufferedWriter(new OutputStreamWriter(verzoek.getOutputStream(), StandardCharsets.UTF_8))) {
                boekhouding.exporteer(actor, eerste, laatste, naar);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
