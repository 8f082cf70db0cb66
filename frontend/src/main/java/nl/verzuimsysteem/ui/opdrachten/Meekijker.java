package nl.verzuimsysteem.ui.opdrachten;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.verzuimsysteem.opdrachten.OpdrachtGewijzigd;
import nl.verzuimsysteem.opdrachten.Opdrachtnieuws;
import nl.verzuimsysteem.ui.Ingelogd;

/**
 * Keeps a part of a screen up to date while it is shown. News that comes while the screen is still busy with the news
 * before it is taken together: one reading tells it all.
 */
final class Meekijker {
    private Meekijker() {}

    /**
     * @param waarnaar begins to listen
     * @param ververs reads anew, with the lock of the session
     */
    static void bij(
            Component deel,
            Function<Consumer<OpdrachtGewijzigd>, Opdrachtnieuws.Luisteraar> waarnaar,
            Consumer<OpdrachtGewijzigd> ververs) {
        deel.addAttachListener(aan -> {
            var ui = aan.getUI();
            var onderweg = new AtomicBoolean();
            var luisteraar = waarnaar.apply(nieuws -> {
                if (onderweg.compareAndSet(false, true)) {
                    ui.access(() -> {
                        onderweg.set(false);
                        if (Ingelogd.nogSteeds()) {
                            ververs.accept(nieuws);
                        } else {
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
