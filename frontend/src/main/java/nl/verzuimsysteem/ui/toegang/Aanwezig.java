package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Deur;
import nl.verzuimsysteem.toegang.Hervatten;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.ui.Ingelogd;

/**
 * Who sits behind this browser session. Put there by a login, or read from the cookie at the first page after a restart
 * or on another node. {@link Schermfilter} ends it when the login is over or his rights have changed.
 */
@Singleton
class Aanwezig {
    private final Hervatten hervatten;
    private final Koekje koekje;
    private final Deur deur;
    private final Clock klok;

    Aanwezig(Hervatten hervatten, Koekje koekje, Deur deur, Clock klok) {
        this.hervatten = hervatten;
        this.koekje = koekje;
        this.deur = deur;
        this.klok = klok;
    }

    /** The session of who is logged in on this screen, if anybody is. */
    Optional<Sessie> sessie() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Sessie.class));
    }

    /** Makes sure of who is logged in, at the entering of a view. No statement, or one. */
    Optional<Actor> zekerstellen() {
        if (Ingelogd.misschien().isEmpty()) {
            uitKoekje().flatMap(hervatten::hervat).ifPresent(this::zet);
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
        VaadinSession.getCurrent().setAttribute(Sessie.class, null);
        VaadinSession.getCurrent().getSession().setAttribute(Schermfilter.SESSIE, null);
        if (VaadinServletResponse.getCurrent() != null && VaadinRequest.getCurrent() != null) {
            koekje.wis(verzoek(), VaadinServletResponse.getCurrent());
        }
    }

    /** The token the services want to know this session by. */
    Token token(Sessie sessie) {
        return new Token(
                "", sessie.gebruiker(), sessie.id(), sessie.keuze().sleutel(), sessie.begin(), klok.instant(), 0);
    }

    /** Where the one behind this screen comes from. */
    static Actor.Herkomst herkomst() {
        var verzoek = VaadinRequest.getCurrent();
        return new Actor.Herkomst(
                Actor.Kanaal.SCHERM,
                verzoek == null ? null : verzoek.getRemoteAddr(),
                Apparaat.van(VaadinSession.getCurrent().getBrowser()),
                null);
    }

    /** The one behind this screen showed again who he is. */
    void bevestigd(Instant nu) {
        sessie().ifPresent(sessie -> zet(sessie.bevestigd(nu)));
    }

    private void zet(Sessie sessie) {
        var herkomst = Ingelogd.misschien()
                .filter(eerder -> sessie.gebruiker().equals(eerder.gebruiker()))
                .map(Actor::herkomst)
                .orElseGet(Aanwezig::herkomst);
        Ingelogd.zet(sessie.actor(herkomst));
        Ingelogd.zetDeurwacht(() -> deur.open(token(sessie))
                .filter(nu -> nu.rechten().equals(sessie.rechten()))
                .isPresent());
        VaadinSession.getCurrent().setAttribute(Sessie.class, sessie);
        VaadinSession.getCurrent().getSession().setAttribute(Schermfilter.SESSIE, sessie.id());
        VaadinSession.getCurrent().getSession().setAttribute(Schermfilter.RECHTEN, sessie.rechten());
    }

    private static Optional<Token> uitKoekje() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(verzoek -> (Token) verzoek.getAttribute(Token.class.getName()));
    }

    private static HttpServletRequest verzoek() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
