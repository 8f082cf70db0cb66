package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.Location;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.DatumDialoog;
import nl.verzuimsysteem.ui.component.Keuzemenu;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.opdrachten.OpdrachtVersturen;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.UitDienstService;
import org.jspecify.annotations.Nullable;

/** What the user can do from the dossier that is shown, as far as his function allows and the case is open to it. */
@Prototype
class Dossierhandelingen {
    private static final int GEHEEL = 100;

    private final Verloopdialogen verloop;
    private final Correctiedialogen correcties;
    private final Wijzigingen wijzigingen;
    private final UitDienstService uitDienst;
    private final UitDienststappen uitDienststappen;
    private final OpdrachtVersturen versturen;
    private final Clock klok;
    private @Nullable DossierKop huidig;
    private Runnable ververs = () -> {};
    private Consumer<DossierId> daarna = dossier -> {};

    Dossierhandelingen(
            Verloopdialogen verloop,
            Correctiedialogen correcties,
            Wijzigingen wijzigingen,
            UitDienstService uitDienst,
            UitDienststappen uitDienststappen,
            OpdrachtVersturen versturen,
            Clock klok) {
        this.verloop = verloop;
        this.correcties = correcties;
        this.wijzigingen = wijzigingen;
        this.uitDienst = uitDienst;
        this.uitDienststappen = uitDienststappen;
        this.versturen = versturen;
        this.klok = klok;
    }

    /**
     * Says which case is shown.
     *
     * @param naHandeling reads and shows the case anew
     * @param naWijziging shows the case in which the spell lies after a change
     */
    void voor(DossierKop kop, Runnable naHandeling, Consumer<DossierId> naWijziging) {
        huidig = kop;
        ververs = naHandeling;
        daarna = naWijziging;
    }

    private DossierKop kop() {
        if (huidig == null) {
            throw new IllegalStateException("No case is shown");
        }
        return huidig;
    }

    boolean magCorrigeren() {
        return mag(Handeling.VERZUIM_CORRIGEREN);
    }

    private static boolean mag(Handeling handeling) {
        return Rechten.mag(Ingelogd.actor(), handeling);
    }

    boolean magUitDienst() {
        return mag(Handeling.UIT_DIENST_MELDEN);
    }

    /** The menu, or nothing when the function can do nothing here. */
    Optional<Keuzemenu> menu() {
        if (kop().ingetrokken()) {
            return Optional.empty();
        }
        var menu = new Keuzemenu(t("dossier.acties"), MenuBarVariant.PRIMARY);
        if (mag(Handeling.OPDRACHT_VERSTUREN)) {
            menu.keuze(t("dossier.opdracht.knop"), () -> versturen.open(kop().id(), ververs));
        }
        if (mag(Handeling.HERSTELD_MELDEN) && kop().isZiekGemeld()) {
            menu.keuze(t("dossier.herstel.knop"), () -> verloop.hersteld(kop(), daarna));
        }
        if (mag(Handeling.ZIEK_MELDEN) && !kop().isZiekGemeld()) {
            menu.keuze(t("dossier.opnieuw.knop"), () -> naar(Paden.ziekMelden(kop().bedrijf(), kop().werknemer())));
        }
        if (mag(Handeling.VERLOOP_VASTLEGGEN)) {
            verloop(menu);
        }
        if (mag(Handeling.CONTACT_VASTLEGGEN)) {
            menu.keuze(
                    t("dossier.contact.knop"),
                    () -> UI.getCurrent().navigate(Paden.dossier(kop().id(), Dossierdeel.CONTACT.naam())));
        }
        if (magCorrigeren()) {
            correcties(menu);
        }
        return menu.isLeeg() ? Optional.empty() : Optional.of(menu);
    }

    private static void naar(String adres) {
        var plek = new Location(adres);
        UI.getCurrent().navigate(plek.getPath(), plek.getQueryParameters());
    }

    private void verloop(Keuzemenu menu) {
        if (kop().loopt()) {
            menu.keuze(t("verloop.actie.gedeeltelijk"), () -> verloop.gedeeltelijkHersteld(kop(), daarna));
            var proef = kop().opArbeidstherapie();
            if (kop().percentage() < GEHEEL || proef) {
                menu.keuze(t("verloop.actie.terugval"), () -> verloop.terugval(kop(), daarna));
            }
            if (!proef) {
                menu.keuze(t("verloop.actie.therapie"), () -> verloop.arbeidstherapie(kop(), daarna));
            }
        }
        menu.keuze(t("verloop.actie.verlof"), () -> verloop.verlof(kop(), daarna));
    }

    private void correcties(Keuzemenu menu) {
        menu.streep()
                .keuze(
                        t("verloop.actie.corrigeer"),
                        () -> correcties.corrigeer(kop(), kop().perioden().getLast(), daarna))
                .keuze(
                        t("verloop.actie.trekIn"),
                        () -> correcties.trekIn(kop(), kop().perioden().getLast(), daarna))
                .keuze(t("verloop.actie.ongedaan"), this::maakOngedaan);
    }

    /** Asks whether the last change to the spells must be undone. */
    void maakOngedaan() {
        wijzigingen.maakOngedaan(kop().id(), daarna);
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
                        () -> {
                            ververs.run();
                            uitDienststappen.toon(kop);
                        },
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
