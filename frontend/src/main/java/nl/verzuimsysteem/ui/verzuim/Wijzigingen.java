package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.Wijziging;

/** Makes dialogs for changes to a case, and offers to undo what was changed. */
@Singleton
class Wijzigingen {
    private final VerzuimwijzigingService service;
    private final DossierService dossiers;

    Wijzigingen(VerzuimwijzigingService service, DossierService dossiers) {
        this.service = service;
        this.dossiers = dossiers;
    }

    /**
     * A dialog for one change; its fields are still to be added.
     *
     * @param gelukt what the notice says afterwards
     * @param wat reads the change from the fields; empty while one of them is
     * @param daarna shows the case in which the spell lies now
     */
    Gevolgendialoog dialoog(
            DossierKop kop,
            String titel,
            String knop,
            String gelukt,
            Supplier<Optional<? extends Wijziging>> wat,
            Consumer<DossierId> daarna) {
        var voorstel = new Voorstel(
                dossiers,
                kop,
                actor -> wat.get().map(een -> service.voorbeeld(actor, kop.id(), een)),
                (actor, versie) ->
                        service.legVast(actor, kop.id(), versie, wat.get().orElseThrow()));
        return new Gevolgendialoog(titel, knop, voorstel, dossier -> {
            daarna.accept(dossier);
            meld(gelukt, dossier, daarna);
        });
    }

    /**
     * Tells that something was recorded about a spell and offers to undo it. What was offered before goes: that is not the
     * last change any more.
     */
    void meld(String gelukt, DossierId dossier, Consumer<DossierId> daarna) {
        var ui = UI.getCurrent();
        var vorige = ComponentUtil.getData(ui, Notification.class);
        if (vorige != null) {
            vorige.close();
        }
        if (Rechten.mag(Ingelogd.actor(), Handeling.VERZUIM_CORRIGEREN)) {
            var melding = Meldingen.gelukt(gelukt, t("verloop.ongedaan.kort"), () -> maakOngedaan(dossier, daarna));
            ComponentUtil.setData(ui, Notification.class, melding);
        } else {
            Meldingen.gelukt(gelukt);
        }
    }

    /** Asks whether the last change to the spells of a case must be undone, and shows what that would do. */
    void maakOngedaan(DossierId dossier, Consumer<DossierId> daarna) {
        var actor = Ingelogd.actor();
        var wat = dossiers.voortgang(actor, dossier).ongedaanTeMaken();
        var kop = dossiers.kop(actor, dossier);
        var voorstel = new Voorstel(
                dossiers,
                kop,
                wie -> Optional.of(service.voorbeeldTerug(wie, dossier)),
                (wie, versie) -> service.draaiTerug(wie, dossier, versie));
        try {
            voorstel.gevolgen();
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            return;
        }
        new Gevolgendialoog(t("verloop.ongedaan.titel"), t("verloop.ongedaan.knop"), voorstel, na -> {
                    daarna.accept(na);
                    Meldingen.gelukt(t("verloop.ongedaan.gelukt"));
                })
                .uitleg(wat == null ? t("verloop.ongedaan.laatste") : t("verloop.ongedaan.wat", wat))
                .begin();
    }
}
