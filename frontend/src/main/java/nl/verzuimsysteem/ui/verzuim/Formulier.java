package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;

/** A form that asks before what was typed in it is lost. */
abstract class Formulier extends Div implements BeforeLeaveObserver {
    private boolean klaar;

    /** Whether something stands in it that is not kept. */
    abstract boolean isGewijzigd();

    /** Lets the user go: all is kept, or need not be. */
    final void laatGaan() {
        klaar = true;
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (klaar || !isGewijzigd()) {
            return;
        }
        var verder = event.postpone();
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("dossier.verlaat.titel"));
        vraag.setText(t("dossier.verlaat.uitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("dossier.verlaat.blijf"));
        vraag.setConfirmText(t("dossier.verlaat.weg"));
        vraag.addConfirmListener(ja -> verder.proceed());
        vraag.addCancelListener(nee -> verder.cancel());
        vraag.open();
    }
}
