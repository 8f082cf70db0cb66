package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.uitnodigingen.Agendabestand;

/** A link that gives the line of an appointment for somebody's own calendar, made at the moment it is clicked. */
final class Agendalink extends Anchor {

    /** @param maker asks a service; empty when there is nothing to give any more */
    Agendalink(Supplier<Optional<byte[]>> maker) {
        setHref((DownloadEvent verzoek) -> {
            var inhoud = maker.get().orElse(null);
            if (inhoud == null) {
                verzoek.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
                return;
            }
            verzoek.setFileName(Agendabestand.NAAM);
            verzoek.setContentType(Agendabestand.SOORT);
            verzoek.setContentLength(inhoud.length);
            try (var naar = verzoek.getOutputStream()) {
                naar.write(inhoud);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        add(Icoon.KALENDER.maak());
        add(t("afspraken.agenda"));
        addClassName("knoplink");
    }
}
