package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import nl.verzuimsysteem.papier.Pdf;

/** A link that makes a PDF at the moment it is clicked, and gives it as a file. */
public final class Pdflink extends Anchor {
    private boolean tonen;

    /** @param maker asks a service; what it refuses the browser sees as a file that is not there */
    public Pdflink(String opschrift, Supplier<Pdf> maker) {
        setHref((DownloadEvent verzoek) -> {
            var pdf = maker.get();
            if (tonen) {
                verzoek.inline(pdf.naam());
            } else {
                verzoek.setFileName(pdf.naam());
            }
            verzoek.setContentType("application/pdf");
            verzoek.setContentLength(pdf.inhoud().length);
            try (var naar = verzoek.getOutputStream()) {
                naar.write(pdf.inhoud());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        add(Icoon.DOWNLOAD.maak());
        add(opschrift);
        addClassName("knoplink");
    }
    /** Shows it beside the page instead of saving it. */
    public Pdflink inNieuwTabblad() {
        tonen = true;
        setTarget(AnchorTarget.BLANK);
        return this;
    }
}
