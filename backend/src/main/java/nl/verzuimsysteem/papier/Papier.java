package nl.verzuimsysteem.papier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.regex.Pattern;

/**
 * Makes A4 pages of a template. Templates are XHTML with {@code {{name}}} where a value comes; what is filled in is
 * text, never markup.
 */
@Singleton
public final class Papier {
    private static final String LETTER = "Liberation Sans";
    /** Comes with PDFBox; holds every letter of Dutch, Polish and Turkish names. */
    private static final String LETTERBESTAND = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /**
     * What XML knows no letter for, and what a text that was pasted can hold all the same: one of them and there would be no
     * paper at all.
     */
    private static final Pattern GEEN_LETTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final int DIK = 700;
    private static final int GEWOON = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Map<String, Template> sjablonen = new ConcurrentHashMap<>();

    /**
     * The paper as a PDF file.
     *
     * @param sjabloon the name of the template: {@code papier/<name>.html}
     * @param waarden text, lists of maps for rows, and {@code true} or {@code false} for parts that may stay away
     * @throws com.samskivert.mustache.MustacheException when the template asks for what is not there
     */
    public byte[] pdf(String sjabloon, Map<String, ?> waarden) {
        var html = GEEN_LETTER
                .matcher(sjablonen.computeIfAbsent(sjabloon, Papier::lees).execute(waarden))
                .replaceAll("");
        try (var naar = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    // Tagged, so that a screen reader can read it; and no letters but our own are looked for.
                    .usePdfUaAccessibility(true)
                    .useFont(Papier::letters, LETTER, GEWOON, FontStyle.NORMAL, true)
                    .useFont(Papier::letters, LETTER, DIK, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .withProducer("Verzuimsysteem")
                    .toStream(naar)
                    .run();
            return naar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template lees(String sjabloon) {
        try (var bron = open("/papier/" + sjabloon + ".html");
                var lezer = new InputStreamReader(bron, StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).strictSections(true).compile(lezer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream letters() {
        return open(LETTERBESTAND);
    }

    private static InputStream open(String naam) {
        return Objects.requireNonNull(Papier.class.getResourceAsStream(naam), naam);
    }
}
