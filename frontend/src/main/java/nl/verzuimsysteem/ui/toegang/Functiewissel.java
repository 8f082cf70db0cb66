package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.SessieService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Goes on in another of one's functions, or with another account. Each time a whole new page: nothing stays on it. */
@Singleton
public class Functiewissel {
    private final Aanwezig aanwezig;
    private final SessieService sessies;

    Functiewissel(Aanwezig aanwezig, SessieService sessies) {
        this.aanwezig = aanwezig;
        this.sessies = sessies;
    }

    /**
     * Goes on in another function.
     *
     * @param sleutel which of his functions
     * @param pad where he goes then
     */
    public void naar(String sleutel, String pad) {
        aanwezig.sessie().ifPresent(sessie -> {
            try {
                aanwezig.begin(sessies.wissel(Ingelogd.actor(), aanwezig.token(sessie), sleutel));
                laad(pad);
            } catch (OngeldigeInvoer e) {
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
        });
    }

    /**
     * Logs out.
     *
     * @param pad where who logs in next goes
     */
    public void logUit(String pad) {
        aanwezig.sessie().ifPresent(sessie -> sessies.uitloggen(Ingelogd.actor(), aanwezig.token(sessie)));
        aanwezig.vergeet();
        var naar = Doel.van(pad);
        laad(
                naar.isHome()
                        ? Paden.INLOGGEN
                        : Paden.INLOGGEN + "?" + naar.alsParameter().getQueryString());
        VaadinServletRequest.getCurrent().getWrappedSession().invalidate();
        VaadinSession.getCurrent().close();
    }

    private static void laad(String pad) {
        UI.getCurrent().getPage().setLocation(pad.isEmpty() ? "." : pad);
    }
}
