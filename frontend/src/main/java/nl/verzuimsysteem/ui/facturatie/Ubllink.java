package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.verzuimsysteem.factuurpapier.Ubl;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.ui.component.Icoon;

/**
 * A link that makes an e-invoice at the moment it is clicked. It opens beside the page, so that the page stays when there
 * is a sentence instead of a file: that something is missing of the sender.
 */
final class Ubllink extends Anchor {

    /** @param maker asks a service */
    Ubllink(Supplier<Ubl> maker) {
        setHref((DownloadEvent verzoek) -> {
            try {
                var ubl = maker.get();
                verzoek.setFileName(ubl.naam());
                verzoek.setContentType("application/xml");
                schrijf(verzoek, ubl.inhoud());
            } catch (Conflict e) {
                verzoek.getResponse().setStatus(HttpStatusCode.CONFLICT.getCode());
                verzoek.inline();
                verzoek.setContentType("text/plain; charset=utf-8");
                schrijf(verzoek, String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
            }
        });
        setTarget(AnchorTarget.BLANK);
        add(Icoon.DOWNLOAD.maak());
        add(t("facturatie.factuur.ubl"));
        addClassName("knoplink");
    }

    private static void schrijf(DownloadEvent verzoek, byte[] inhoud) {
        verzoek.setContentLength(inhoud.length);
        try (var naar = verzoek.getOutputStream()) {
            naar.write(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
