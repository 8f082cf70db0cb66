package nl.verzuimsysteem.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import org.jspecify.annotations.Nullable;

/** The person in front of this screen, in the function he chose. Set at login, read by the views, passed to services. */
public final class Ingelogd {
    private Ingelogd() {}

    /**
     * Who acts on this screen.
     *
     * @throws IllegalStateException when nobody is logged in; views behind the login never see that
     */
    public static Actor actor() {
        return misschien().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    /** Who acts on this screen, if anybody is logged in. */
    public static Optional<Actor> misschien() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(sessie -> sessie.getAttribute(Actor.class));
    }

    /** Sets who acts in this session, or with {@code null} that nobody does any more. */
    public static void zet(@Nullable Actor actor) {
        VaadinSession.getCurrent().setAttribute(Actor.class, actor);
    }

    /** Tells whether the login behind this screen still holds, with the rights it had. */
    @FunctionalInterface
    public interface Deurwacht extends Serializable {
        boolean isOpen();
    }

    /**
     * Whether the one behind this screen may still see what it shows. Asked before the server shows something of its own
     * accord; a click is asked at the door.
     */
    public static boolean nogSteeds() {
        var wacht = VaadinSession.getCurrent().getAttribute(Deurwacht.class);
        return wacht == null || wacht.isOpen();
    }

    /** Sets who is asked whether the login still holds. */
    public static void zetDeurwacht(Deurwacht wacht) {
        VaadinSession.getCurrent().setAttribute(Deurwacht.class, wacht);
    }
}
