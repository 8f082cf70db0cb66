package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.DatumDialoog;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.opdrachten.OpdrachtVersturen;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.HerstelService;
import nl.verzuimsysteem.verzuim.UitDienstService;
import org.jspecify.annotations.Nullable;

/** What the user can do from the dossier that is shown, as far as his function allows and the case is open to it. */
@Prototype
class Dossierhandelingen {
    private final HerstelService herstel;
    private final UitDienstService uitDienst;
    private final OpdrachtVersturen versturen;
    private final Clock klok;
    private @Nullable DossierKop huidig;
    private Runnable ververs = () -> {};

    Dossierhandelingen(HerstelService herstel, UitDienstService uitDienst, OpdrachtVersturen versturen, Clock klok) {
        this.herstel = herstel;
        this.uitDienst = uitDienst;
        this.versturen = versturen;
        this.klok = klok;
    }

    /**
     * Says which case is shown.
     *
     * @param naHandeling reads and shows the case anew
     */
    void voor(DossierKop kop, Runnable naHandeling) {
        huidig = kop;
        ververs = naHandeling;
    }

    private DossierKop kop() {
        if (huidig == null) {
            throw new IllegalStateException("No case is shown");
        }
        return huidig;
    }

    private static boolean mag(Handeling handeling) {
        return Rechten.mag(Ingelogd.actor(), handeling);
    }

    boolean magUitDienst() {
        return mag(Handeling.UIT_DIENST_MELDEN);
    }

    /** The menu, or nothing when the function can do nothing here. */
    Optional<MenuBar> menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.PRIMARY);
        var acties = menu.addItem(t("dossier.acties"));
        var keuzes = acties.getSubMenu();
        if (mag(Handeling.OPDRACHT_VERSTUREN)) {
            keuzes.addItem(t("dossier.opdracht.knop"), klik -> versturen.open(kop().id(), ververs));
        }
        if (mag(Handeling.HERSTELD_MELDEN) && kop().loopt()) {
            keuzes.addItem(t("dossier.herstel.knop"), klik -> vraagHersteld());
        }
        if (mag(Handeling.CONTACT_VASTLEGGEN)) {
            keuzes.addItem(
                    t("dossier.contact.knop"),
                    klik -> UI.getCurrent().navigate(Paden.dossier(kop().id(), Dossierdeel.CONTACT.naam())));
        }
        return keuzes.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    private void vraagHersteld() {
        var kop = kop();
        new DatumDialoog(
                        t("dossier.herstel.titel", kop.naam()),
                        t("dossier.herstel.datum"),
                        t("dossier.herstel.knop"),
                        klok,
                        dag -> {
                            herstel.meldHersteld(actor(), kop.id(), dag);
                            Meldingen.gelukt(t("dossier.herstel.gelukt", kop.naam()));
                        },
                        ververs,
                        new Paragraph(t("dossier.herstel.uitleg")))
                .met(Kalender.vandaag(klok))
                .open();
    }

    /** Asks for the last day of employment. */
    void vraagUitDienst() {
        var kop = kop();
        new DatumDialoog(
                        t("dossier.uitDienst.titel", kop.naam()),
                        t("dossier.uitDienst.datum"),
                        t("dossier.uitDienst.knop"),
                        klok,
                        dag -> {
                            uitDienst.meldUitDienst(actor(), kop.id(), dag);
                            Meldingen.gelukt(t("dossier.uitDienst.gelukt", kop.naam()));
                        },
                        ververs,
                        new Paragraph(t("dossier.uitDienst.uitleg")))
                .open();
    }

    /** Asks whether he stays after all. */
    void draaiUitDienstTerug() {
        var kop = kop();
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("dossier.uitDienst.terug.titel", kop.naam()));
        vraag.setText(t("dossier.uitDienst.terug.uitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("dossier.dialoog.annuleer"));
        vraag.setConfirmText(t("dossier.uitDienst.terug.knop"));
        vraag.addConfirmListener(ja -> {
            try {
                uitDienst.draaiTerug(actor(), kop.id());
                Meldingen.gelukt(t("dossier.uitDienst.terug.gelukt", kop.naam()));
            } catch (Conflict e) {
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
            ververs.run();
        });
        vraag.open();
    }

    private static Actor actor() {
        return Ingelogd.actor();
    }
}
