package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.BiConsumer;

/**
 * What opens the page of a link in a mail. It stands behind the {@code #} of the address, which a browser tells nobody; we
 * take it from there, wipe it out of the address, and keep it with the session, so that the page can be loaded again.
 */
final class Linksleutel {
    private Linksleutel() {}

    /**
     * Gets it from the browser.
     *
     * @param pad the page, so that two kinds of link in one session do not mix
     * @param klaar hears the key, empty when there is none, and whether it came with this very page
     */
    static void haal(UI ui, String pad, BiConsumer<String, Boolean> klaar) {
        ui.getPage().executeJs("""
                        const sleutel = window.location.hash.slice(1);
                        if (sleutel) {
                          const zonder = window.location.pathname + window.location.search;
                          window.history.replaceState(window.history.state, '', zonder);
                        }
                        window.addEventListener('hashchange', () => window.location.reload());
                        return sleutel;""").then(String.class, sleutel -> {
            var sessie = VaadinSession.getCurrent();
            if (sleutel.isEmpty()) {
                var eerder = sessie.getAttribute(naam(pad));
                klaar.accept(eerder == null ? "" : eerder.toString(), false);
            } else {
                sessie.setAttribute(naam(pad), sleutel);
                klaar.accept(sleutel, true);
            }
        });
    }

    /** It opens nothing any more. */
    static void vergeet(String pad) {
        VaadinSession.getCurrent().setAttribute(naam(pad), null);
    }

    private static String naam(String pad) {
        return Linksleutel.class.getName() + "." + pad;
    }
}
