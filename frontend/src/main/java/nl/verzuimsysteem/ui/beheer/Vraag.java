package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Asks before an act that others feel, and tells when it came too late. */
final class Vraag {
    private Vraag() {}

    /** @param handeling is done when the user says so */
    static void stel(String titel, String tekst, String knop, Runnable handeling) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(titel);
        vraag.setText(tekst);
        vraag.setCancelable(true);
        vraag.setCancelText(t("beheer.annuleer"));
        vraag.setConfirmText(knop);
        vraag.addConfirmListener(ja -> doe(handeling));
        vraag.open();
    }

    /** Runs an act; a refusal that has words for the user is told, and stays until he has read it. */
    static void doe(Runnable handeling) {
        try {
            handeling.run();
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
