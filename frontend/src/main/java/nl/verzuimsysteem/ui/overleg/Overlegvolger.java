package nl.verzuimsysteem.ui.overleg;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.overleg.Overlegnieuws;
import nl.verzuimsysteem.ui.Ingelogd;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a part of a screen up to date with an overleg while it is shown. News that comes while the screen is still busy
 * with the news before it is taken together: one reading tells it all.
 */
final class Overlegvolger {
    private Overlegvolger() {}

    /** Whether there is something for him still: a bedrijfsarts who is asked no more must not go on looking at the case. */
    private static boolean kan(Consumer<Overlegnieuws.Bericht> ververs, Overlegnieuws.Bericht bericht) {
        try {
            ververs.accept(bericht);
            return true;
        } catch (NietGevonden | GeenRecht e) {
            return false;
        }
    }

    /**
     * @param gelezen what the screen shows when it begins to listen
     * @param ververs reads anew, with the lock of the session
     */
    static void bij(
            Component deel,
            Overlegnieuws nieuws,
            Supplier<Overlegblad> gelezen,
            Consumer<Overlegnieuws.Bericht> ververs) {
        deel.addAttachListener(aan -> {
            var ui = aan.getUI();
            var onderweg = new AtomicReference<Overlegnieuws.@Nullable Bericht>();
            var luisteraar = nieuws.van(gelezen.get(), bericht -> {
                if (onderweg.getAndUpdate(eerder -> eerder == null ? bericht : bericht.met(eerder)) == null) {
                    ui.access(() -> {
                        var alles = onderweg.getAndSet(null);
                        if (alles != null && !(Ingelogd.nogSteeds() && kan(ververs, alles))) {
                            ui.getPage().reload();
                        }
                    });
                }
            });
            deel.addDetachListener(uit -> {
                uit.unregisterListener();
                luisteraar.close();
            });
        });
    }
}
