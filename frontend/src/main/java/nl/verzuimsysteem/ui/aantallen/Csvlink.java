package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import nl.verzuimsysteem.ui.component.Icoon;

/** A link that makes a CSV file at the moment it is clicked. */
final class Csvlink extends Anchor {

    /**
     * @param naam what the file is about, such as {@code November 2026}
     * @param maker asks a service
     */
    Csvlink(String naam, Supplier<String> maker) {
        var bestand = "aantallen-" + naam.toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv";
        setHref((DownloadEvent verzoek) -> {
            var inhoud = maker.get().getBytes(StandardCharsets.UTF_8);
            verzoek.setFileName(bestand);
            verzoek.setContentType("text/csv; charset=utf-8");
            verzoek.setContentLength(inhoud.length);
            try (var naar = verzoek.getOutputStream()) {
                naar.write(inhoud);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        add(Icoon.DOWNLOAD.maak());
        add(t("aantallen.csv"));
        addClassName("knoplink");
    }
}
