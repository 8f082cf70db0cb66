package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.logboek.LogboekService;
import nl.verzuimsysteem.logboek.Logboekfilter;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.toegang.Bevestiging;

/** Keeps what was found as a file: asks who it is, tells how many lines, and streams them. */
@Singleton
class Logexport {
    private final LogboekService logboek;
    private final Bevestiging bevestiging;

    Logexport(LogboekService logboek, Bevestiging bevestiging) {
        this.logboek = logboek;
        this.bevestiging = bevestiging;
    }

    void vraag(Logboekfilter filter) {
        bevestiging.eerst(() -> bied(Ingelogd.actor(), filter));
    }

    private void bied(Actor actor, Logboekfilter filter) {
        var dialoog = new Dialog(t("logboek.export.titel"));
        dialoog.add(new Paragraph(t("logboek.export.aantal", logboek.telVoorExport(actor, filter))));
        dialoog.add(new Paragraph(t("logboek.export.uitleg")));
        var link = new Anchor();
        link.setHref(bestand(actor, filter));
        link.add(Icoon.DOWNLOAD.maak());
        link.add(t("logboek.export.knop"));
        link.addClassNames("knoplink", "knoplink-belangrijkst");
        dialoog.getFooter().add(new Button(t("logboek.export.sluit"), klik -> dialoog.close()), link);
        dialoog.open();
    }

    private DownloadHandler bestand(Actor actor, Logboekfilter filter) {
        var naam = "logboek-" + filter.van() + "-" + filter.tot() + ".csv";
        return (DownloadEvent verzoek) -> {
            verzoek.setFileName(naam);
            verzoek.setContentType("text/csv; charset=utf-8");
            try (var naar =
                    new BufferedWriter(new OutputStreamWriter(verzoek.getOutputStream(), StandardCharsets.UTF_8))) {
                logboek.exporteer(actor, filter, naar);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
