package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Hervatten;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.ui.Ingelogd;

/**
 * Who sits behind this browser session. Put there by a login, or read from the cookie at the first page after a restart
 * or on another node. His rights are read again every five minutes, so that who leaves or loses a function is out.
 */
@Singleton
class Aanwezig {
    private static final Duration VERS = Duration.ofMinutes(5);

    /** A session of login as this browser session knows it. */
    private record Stand(Sessie sessie, Instant gelezen) {}

    private final Hervatten hervatten;
    private final Koekje koekje;
    private final Clock klok;

    Aanwezig(Hervatten hervatten, Koekje koekje, Clock klok) {
        this.hervatten = hervatten;
        this.koekje = koekje;
        this.klok = klok;
    }

    /** The session of who is logged in on this screen, if anybody is. */
    Optional<Sessie> sessie() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Stand.class))
                .map(Stand::sessie);
    }

    /** Makes sure of who is logged in, at the entering of a view. No statement, or one. */
    Optional<Actor> zekerstellen() {
        var stand = VaadinSession.getCurrent().getAttribute(Stand.class);
        if (stand == null) {
            if (Ingelogd.misschien().isEmpty()) {
                uitKoekje().flatMap(hervatten::hervat).ifPresent(this::zet);
            }
        } else if (stand.gelezen().plus(VERS).isBefore(klok.instant())) {
            hervatten.hervat(token(stand.sessie())).ifPresentOrElse(this::zet, this::vergeet);
        }
        return Ingelogd.misschien();
    }

    /** A login or another function: the browser gets its cookie, and the session a new number. */
    void begin(Sessie sessie) {
        var verzoek = verzoek();
        koekje.geef(verzoek, VaadinServletResponse.getCurrent(), sessie);
        // An attacker may have given the browser the number it had.
        verzoek.changeSessionId();
        zet(sessie);
    }

    /** Nobody sits here any more. */
    void vergeet() {
        Ingelogd.zet(null);
        VaadinSession.getCurrent().setAttribute(Stand.class, null);
        VaadinSession.getCurrent().getSession().setAttribute(Schermfilter.SESSIE, null);
        if (VaadinServletResponse.getCurrent() != null && VaadinRequest.getCurrent() != null) {
            koekje.wis(verzoek(), VaadinServletResponse.getCurrent());
        }
    }

    /** The token the services want to know this session by. */
    Token token(Sessie sessie) {
        return new Token("", sessie.gebruiker(), sessie.id(), sessie.keuze().sleutel(), sessie.begin(), klok.instant());
    }

    /** Where the one behind this screen comes from. */
    static Actor.Herkomst herkomst() {
        var verzoek = VaadinRequest.getCurrent();
        return new Actor.Herkomst(Actor.Kanaal.SCHERM, verzoek == null ? null : verzoek.getRemoteAddr());
    }

    private void zet(Sessie sessie) {
        var herkomst = Ingelogd.misschien()
                .filter(eerder -> sessie.gebruiker().equals(eerder.gebruiker()))
                .map(Actor::herkomst)
                .orElseGet(Aanwezig::herkomst);
        Ingelogd.zet(sessie.actor(herkomst));
        VaadinSession.getCurrent().setAttribute(Stand.class, new Stand(sessie, klok.instant()));
        VaadinSession.getCurrent().getSession().setAttribute(Schermfilter.SESSIE, sessie.id());
    }

    private static Optional<Token> uitKoekje() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(verzoek -> (Token) verzoek.getAttribute(Token.class.getName()));
    }

    private static HttpServletRequest verzoek() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
