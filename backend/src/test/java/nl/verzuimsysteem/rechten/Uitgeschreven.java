package nl.verzuimsysteem.rechten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Whatever a service answers, written out to its last field: a record that keeps something to itself does not here. */
final class Uitgeschreven {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final int DIEPST = 12;

    private final StringBuilder uit = new StringBuilder();

    private Uitgeschreven() {}

    static String van(@Nullable Object waarde) {
        var alles = new Uitgeschreven();
        alles.schrijf(waarde, 0);
        return alles.uit.toString();
    }

    private void schrijf(@Nullable Object waarde, int diepte) {
        if (waarde == null || diepte > DIEPST) {
            return;
        }
        switch (waarde) {
            case byte[] bytes -> regel(bestand(bytes));
            case Optional<?> misschien -> misschien.ifPresent(een -> schrijf(een, diepte + 1));
            case Iterable<?> rij -> rij.forEach(een -> schrijf(een, diepte + 1));
            case Map<?, ?> kaart ->
                kaart.forEach((sleutel, een) -> {
                    schrijf(sleutel, diepte + 1);
                    schrijf(een, diepte + 1);
                });
            case Record record -> velden(record, diepte);
            case Writer schrijver -> regel(schrijver.toString());
            default -> {
                if (waarde.getClass().isArray()) {
                    for (var plek = 0; plek < Array.getLength(waarde); plek++) {
                        schrijf(Array.get(waarde, plek), diepte + 1);
                    }
                } else {
                    regel(waarde.toString());
                }
            }
        }
    }

    private void velden(Record record, int diepte) {
        regel(record.getClass().getSimpleName() + ":");
        for (var deel : record.getClass().getRecordComponents()) {
            try {
                var lezer = deel.getAccessor();
                lezer.setAccessible(true);
                schrijf(lezer.invoke(record), diepte + 1);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void regel(String tekst) {
        uit.append(tekst).append('\n');
    }

    /** The words of a file: of a PDF those on its pages. */
    static String bestand(byte[] bytes) {
        var isPdf = bytes.length > PDF.length && Arrays.equals(PDF, 0, PDF.length, bytes, 0, PDF.length);
        if (!isPdf) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
