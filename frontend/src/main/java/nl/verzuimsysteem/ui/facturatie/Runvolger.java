package nl.verzuimsysteem.ui.facturatie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.verzuimsysteem.ui.Ingelogd;

/** Looks again every two seconds how far a run is, as long as that is shown and there is something to wait for. */
final class Runvolger {
    private static final Executor STRAKS =
            CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, Thread::startVirtualThread);

    private Runvolger() {}

    /** @param kijk shows it anew, with the lock of the session, and tells whether to go on */
    static void volg(Component deel, BooleanSupplier kijk) {
        deel.getUI()
                .ifPresentOrElse(
                        ui -> straks(ui, deel, kijk),
                        () -> deel.addAttachListener(aan -> {
                            aan.unregisterListener();
                            straks(aan.getUI(), deel, kijk);
                        }));
    }

    private static void straks(UI ui, Component deel, BooleanSupplier kijk) {
        STRAKS.execute(() -> {
            try {
                ui.access(() -> {
                    if (deel.isAttached() && Ingelogd.nogSteeds() && kijk.getAsBoolean()) {
                        straks(ui, deel, kijk);
                    }
                });
            } catch (UIDetachedException e) {
                // The window was closed: nobody looks any more.
            }
        });
    }
}
