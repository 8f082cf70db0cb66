package nl.verzuimsysteem.ui.inlezen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import nl.verzuimsysteem.ui.component.Icoon;

/** Takes one CSV file from the user: by a button, or dragged here. */
final class Bestandskeuze extends Div {
    private static final int GROOTST = 5 * 1024 * 1024;

    private final Div fout = new Div();

    /** @param gekozen is told the name of the file and its bytes */
    Bestandskeuze(BiConsumer<String, byte[]> gekozen) {
        var upload = new Upload(UploadHandler.inMemory((bestand, bytes) -> gekozen.accept(bestand.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(GROOTST);
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain", "application/vnd.ms-excel");
        var knop = new Button(t("inlezen.kies"), Icoon.INLEZEN.maak());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(knop);
        upload.setDropLabel(new Span(t("inlezen.sleep")));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(woorden());
        upload.addFileRejectedListener(geweigerd -> meld(geweigerd.getErrorMessage()));
        fout.addClassName("foutensamenvatting");
        fout.getElement().setAttribute("role", "alert");
        fout.setVisible(false);
        addClassName("stapel");
        add(fout, upload);
    }

    private void meld(String tekst) {
        fout.setText(tekst);
        fout.setVisible(true);
    }

    private static UploadI18N woorden() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(t("inlezen.tegroot"))
                        .setIncorrectFileType(t("inlezen.verkeerdeSoort"))
                        .setTooManyFiles(t("inlezen.een")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(t("inlezen.mislukt"))
                                .setUnexpectedServerError(t("inlezen.mislukt"))
                                .setForbidden(t("inlezen.mislukt"))
                                .setFileTooLarge(t("inlezen.tegroot"))));
    }
}
