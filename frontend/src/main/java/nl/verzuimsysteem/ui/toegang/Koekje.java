package nl.verzuimsysteem.ui.toegang;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.toegang.Tokens;

/**
 * The cookie by which a browser is known. It holds a signed token, so that any node knows it, also after a restart. No
 * script reads it and no other site makes a browser send it; it goes when the browser is closed.
 */
@Singleton
class Koekje {
    static final String NAAM = "verzuim";

    private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Tokens tokens;
    private final boolean zonderTls;

    /** @param zonderTls whether the screens are served without TLS, on a network for trying things out */
    Koekje(Tokens tokens, @Value("${verzuim.schermen.zonder-tls:false}") boolean zonderTls) {
        this.tokens = tokens;
        this.zonderTls = zonderTls;
    }

    /** What the cookie says; nothing when there is none, it was tampered with, or it has expired. */
    Optional<Token> lees(HttpServletRequest verzoek) {
        return waarde(verzoek).flatMap(waarde -> tokens.lees(waarde, Token.Soort.SCHERM));
    }

    /** Whether the browser has a cookie of ours, whatever it is worth. */
    boolean is(HttpServletRequest verzoek) {
        return waarde(verzoek).isPresent();
    }

    private static Optional<String> waarde(HttpServletRequest verzoek) {
        var koekjes = verzoek.getCookies();
        return koekjes == null
                ? Optional.empty()
                : Arrays.stream(koekjes)
                        .filter(een -> NAAM.equals(een.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Gives the browser the cookie of a session that begins or changes. */
    void geef(HttpServletRequest verzoek, HttpServletResponse antwoord, Sessie sessie) {
        antwoord.addCookie(koekje(verzoek, tokens.scherm(sessie)));
    }

    /** Lets the cookie of who is at work last another half hour. */
    void verleng(HttpServletRequest verzoek, HttpServletResponse antwoord, Token token) {
        antwoord.addCookie(koekje(verzoek, tokens.scherm(token)));
    }

    void wis(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var leeg = koekje(verzoek, "");
        leeg.setMaxAge(0);
        antwoord.addCookie(leeg);
    }

    private Cookie koekje(HttpServletRequest verzoek, String waarde) {
        var koekje = new Cookie(NAAM, waarde);
        koekje.setPath("/");
        koekje.setHttpOnly(true);
        koekje.setSecure(veilig(verzoek));
        koekje.setAttribute("SameSite", "Strict");
        return koekje;
    }

    /** Behind a proxy the program itself may see no TLS, so only this machine and an explicit setting do without. */
    private boolean veilig(HttpServletRequest verzoek) {
        return verzoek.isSecure() || !(zonderTls || DEZE_MACHINE.contains(verzoek.getServerName()));
    }
}
