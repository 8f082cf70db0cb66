package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the manual ({@code docs/handleiding}). For everybody: who cannot log in needs it most. */
@Prototype
@Openbaar
@Route(Paden.HANDLEIDING)
final class HandleidingView extends Deurpagina implements HasUrlParameter<String> {
    private static final Parser LEZER = Parser.builder().build();
    private static final HtmlRenderer SCHRIJVER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    HandleidingView(@Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(product);
        addClassName("handleiding");
    }

    @Override
    public void setParameter(BeforeEvent event, String naam) {
        var tekst = lees(naam);
        if (tekst.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var pagina = LEZER.parse(tekst.get());
        var titel = "";
        if (pagina.getFirstChild() instanceof Heading kop && kop.getFirstChild() instanceof Text woorden) {
            titel = woorden.getLiteral();
            kop.unlink();
        }
        var terug =
                Ingelogd.misschien().isPresent() ? new Anchor(Paden.HULP, t("hulp.handleiding.terug")) : naarInloggen();
        toon(titel, "", new Html("<div lang=\"nl\">" + SCHRIJVER.render(pagina) + "</div>"), new Paragraph(terug));
    }

    /** Only what lies in that one folder: a name holds no dots and no slashes. */
    private static Optional<String> lees(String naam) {
        if (!naam.matches("[a-z][a-z-]{1,40}")) {
            return Optional.empty();
        }
        try (var bron = HandleidingView.class.getResourceAsStream("/handleiding/" + naam + ".md")) {
            return bron == null
                    ? Optional.empty()
                    : Optional.of(new String(bron.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
