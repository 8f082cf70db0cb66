package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/** Asks somebody who leaves a form with changes what should become of them. */
public final class Verlaatvraag {
    private Verlaatvraag() {}

    /**
     * Stops the navigation until the user has chosen.
     *
     * @param bewaar saves the form; the navigation goes on only when it says that it did
     */
    public static void stel(BeforeLeaveEvent event, BooleanSupplier bewaar) {
        var verder = event.postpone();
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("schil.verlaat.titel"));
        vraag.setText(t("schil.verlaat.tekst"));
        vraag.setConfirmText(t("schil.verlaat.bewaar"));
        vraag.setRejectable(true);
        vraag.setRejectText(t("schil.verlaat.gooiWeg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("schil.verlaat.blijf"));
        vraag.addConfirmListener(klik -> {
            if (bewaar.getAsBoolean()) {
                verder.proceed();
            } else {
                verder.cancel();
            }
        });
        vraag.addRejectListener(klik -> verder.proceed());
        vraag.addCancelListener(klik -> verder.cancel());
        vraag.open();
    }
}
