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
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Deur;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.ui.Paden;
import org.atmosphere.cpr.HeaderConfig;

/**
 * Stands before Vaadin: asks at the door at every click, ends a browser session whose login is over or whose rights have
 * changed, lets the cookie of who is at work last longer, and sets the headers that tell the browser what this site never does.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class Schermfilter implements Filter {
    /** The session of login that a browser session belongs to. */
    static final String SESSIE = "verzuim.sessie";
    /** The state of the rights its pages were made with. */
    static final String RECHTEN = "verzuim.rechten";

    /** The pages of the links in mails. */
    private static final Set<String> LINKS = Set.of("/" + Paden.WELKOM, "/" + Paden.WACHTWOORD, "/" + Paden.AFSPRAAK);

    private static final Duration VERS = Duration.ofMinutes(5);

    private final Koekje koekje;
    private final Deur deur;
    private final Clock klok;

    Schermfilter(Koekje koekje, Deur deur, Clock klok) {
        this.koekje = koekje;
        this.deur = deur;
        this.klok = klok;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain keten)
            throws IOException, ServletException {
        var verzoek = (HttpServletRequest) request;
        var antwoord = (HttpServletResponse) response;
        Kopregels.zet(antwoord);
        if (komtVanElders(verzoek)) {
            if (LINKS.contains(verzoek.getRequestURI())) {
                // Asks for no cookie; and a browser that comes again may forget what stands behind the #.
                keten.doFilter(request, response);
            } else {
                laatOpnieuwKomen(antwoord);
            }
            return;
        }
        if (neemtAfscheid(verzoek)) {
            laatGaan(verzoek, antwoord, keten);
            return;
        }
        if (isVanEenPagina(verzoek)) {
            antwoord.setHeader("Cache-Control", "no-store");
            zieToe(verzoek, antwoord);
        }
        keten.doFilter(request, response);
    }

    /**
     * Lets a page go that is being left. Once its session is over there is nothing to close; passed on it would be given
     * a new session, and that cookie could take the place of the one of the page that follows.
     */
    private static void laatGaan(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (verzoek.getSession(false) == null) {
            antwoord.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    private void zieToe(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var token = koekje.lees(verzoek);
        var open = token.flatMap(deur::open);
        if (open.isEmpty() && koekje.is(verzoek)) {
            koekje.wis(verzoek, antwoord);
            deur.weiger(new Actor.Herkomst(Actor.Kanaal.SCHERM, verzoek.getRemoteAddr()));
        }
        eindigWatVoorbijIs(verzoek, open.flatMap(nu -> token), open);
        if (open.isPresent()) {
            verzoek.setAttribute(Token.class.getName(), token.get());
            if (isHandeling(verzoek) && token.get().uitgegeven().plus(VERS).isBefore(klok.instant())) {
                koekje.verleng(verzoek, antwoord, token.get());
                deur.raakAan(token.get());
            }
        }
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

    /**
     * A browser session stands for one login with the rights it had when its pages were made. When that is over, or the
     * rights have changed, it ends: whoever may still come in begins again with the rights of now.
     */
    private static void eindigWatVoorbijIs(
            HttpServletRequest verzoek, Optional<Token> token, Optional<Deur.Open> open) {
        var sessie = verzoek.getSession(false);
        var eigen = sessie == null ? null : sessie.getAttribute(SESSIE);
        if (sessie == null || eigen == null) {
            return;
        }
        var zelfdeLogin = token.filter(een -> een.sessie().equals(eigen)).isPresent();
        var zelfdeRechten = open.filter(nu -> nu.rechten().equals(sessie.getAttribute(RECHTEN)))
                .isPresent();
        if (!zelfdeLogin || !zelfdeRechten) {
            sessie.invalidate();
        }
    }

    /** Whether a page that is being left closes the channel on which it listened. */
    private static boolean neemtAfscheid(HttpServletRequest verzoek) {
        return HeaderConfig.DISCONNECT_TRANSPORT_MESSAGE.equals(
                verzoek.getParameter(HeaderConfig.X_ATMOSPHERE_TRANSPORT));
    }

    /** Whether a page asks, or somebody opens one; not for the pictures and scripts that anybody may have. */
    private static boolean isVanEenPagina(HttpServletRequest verzoek) {
        return verzoek.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null
                || verzoek.getRequestURI().contains("/VAADIN/dynamic/")
                || isHandeling(verzoek);
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
