package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.shared.ApplicationConstants;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.verzuimsysteem.toegang.Token;

/**
 * Stands before Vaadin: ends a browser session whose cookie is gone, expired or somebody else's, lets the cookie of who
 * is at work last longer, and sets the headers that tell the browser what this site never does.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class Schermfilter implements Filter {
    /** The session of login that a browser session belongs to. */
    static final String SESSIE = "verzuim.sessie";

    private static final Duration VERS = Duration.ofMinutes(5);

    private final Koekje koekje;
    private final Clock klok;

    Schermfilter(Koekje koekje, Clock klok) {
        this.koekje = koekje;
        this.klok = klok;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain keten)
            throws IOException, ServletException {
        var verzoek = (HttpServletRequest) request;
        var antwoord = (HttpServletResponse) response;
        Kopregels.zet(verzoek, antwoord);
        if (komtVanElders(verzoek)) {
            laatOpnieuwKomen(antwoord);
            return;
        }
        var token = koekje.lees(verzoek);
        eindigZonderKoekje(verzoek, token);
        token.ifPresent(gelezen -> {
            verzoek.setAttribute(Token.class.getName(), gelezen);
            if (isHandeling(verzoek) && gelezen.uitgegeven().plus(VERS).isBefore(klok.instant())) {
                koekje.verleng(verzoek, antwoord, gelezen);
            }
        });
        keten.doFilter(request, response);
    }

    /** Whether somebody follows a link on another site, such as that of his mail. */
    private static boolean komtVanElders(HttpServletRequest verzoek) {
        return "GET".equals(verzoek.getMethod())
                && "cross-site".equals(verzoek.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(verzoek.getHeader("Sec-Fetch-Mode"));
    }

    /**
     * Coming from elsewhere the browser keeps our strict cookie to itself, and somebody who is logged in would seem not
     * to be. Asked by a page of our own to come again, it brings the cookie along.
     */
    private static void laatOpnieuwKomen(HttpServletResponse antwoord) throws IOException {
        antwoord.setContentType("text/html;charset=utf-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.getWriter()
                .write("<!DOCTYPE html><html lang=\"nl\"><head><title>…</title>"
                        + "<meta http-equiv=\"refresh\" content=\"0\"></head><body></body></html>");
    }

    private static void eindigZonderKoekje(HttpServletRequest verzoek, Optional<Token> token) {
        var sessie = verzoek.getSession(false);
        var eigen = sessie == null ? null : sessie.getAttribute(SESSIE);
        if (eigen != null && token.filter(een -> een.sessie().equals(eigen)).isEmpty()) {
            sessie.invalidate();
        }
    }

    /** Whether a person does something: opens a page, or acts on one. The heartbeat of an open page is nobody's act. */
    private static boolean isHandeling(HttpServletRequest verzoek) {
        var soort = verzoek.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (soort != null) {
            return soort.equals(ApplicationConstants.REQUEST_TYPE_UIDL)
                    || soort.equals(ApplicationConstants.REQUEST_TYPE_INIT);
        }
        var wil = verzoek.getHeader("Accept");
        return "GET".equals(verzoek.getMethod()) && wil != null && wil.contains("text/html");
    }
}
