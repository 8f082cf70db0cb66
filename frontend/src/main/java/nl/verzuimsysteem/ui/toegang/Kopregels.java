package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The headers by which a browser guards our pages. Scripts run only from this site, or when the page carries the number
 * of this one answer; what slipped into a page as text never does. {@code unsafe-eval} stays until Flow no longer makes
 * functions of what the server sends.
 */
final class Kopregels {
    private static final String BELEID = "Content-Security-Policy";
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int NUMMER_BYTES = 16;

    private Kopregels() {}

    /** The headers of every answer. */
    static void zet(HttpServletResponse antwoord) {
        antwoord.setHeader(BELEID, beleid(""));
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("X-Frame-Options", "DENY");
        antwoord.setHeader("Referrer-Policy", "same-origin");
        antwoord.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        antwoord.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        // A browser heeds it over TLS only; behind a proxy this program cannot tell.
        antwoord.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    /** The page itself: its own scripts carry a number that the next page does not have. */
    static void zet(IndexHtmlResponse pagina) {
        var toeval = new byte[NUMMER_BYTES];
        TOEVAL.nextBytes(toeval);
        var nummer = Base64.getEncoder().encodeToString(toeval);
        pagina.getDocument().getElementsByTag("script").attr("nonce", nummer);
        pagina.getVaadinResponse().setHeader(BELEID, beleid(" 'nonce-" + nummer + "'"));
    }

    private static String beleid(String nummer) {
        return "default-src 'self'; script-src 'self'" + nummer + " 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
                + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
