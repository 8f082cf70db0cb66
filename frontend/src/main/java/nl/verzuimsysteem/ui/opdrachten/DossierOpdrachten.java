package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opdrachten.Opdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.Opdrachtnieuws;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.LegeStaat;
import org.jspecify.annotations.Nullable;

/** The opdrachten of a dossier, for its tab: newest first, and up to date while it is shown. */
@Singleton
public class DossierOpdrachten {
    private final OpdrachtService service;
    private final Opdrachtnieuws nieuws;
    private final OpdrachtVersturen versturen;

    DossierOpdrachten(OpdrachtService service, Opdrachtnieuws nieuws, OpdrachtVersturen versturen) {
        this.service = service;
        this.nieuws = nieuws;
        this.versturen = versturen;
    }

    /**
     * What stands in the tab; made anew each time the tab is chosen.
     *
     * @param open whether the case takes new orders; one that was withdrawn does not
     * @param gewezen the key of the order that a link points at; anything else points at none
     */
    public Component van(DossierId dossier, boolean open, String gewezen) {
        var lijst = new Lijst(dossier, open && mag(Handeling.OPDRACHT_VERSTUREN));
        lijst.wijsAan(gewezen);
        return lijst;
    }

    private final class Lijst extends Div {
        private final DossierId dossier;
        private final boolean magVersturen;
        private final Map<OpdrachtId, Opdrachtkaart> kaarten = new HashMap<>();
        private @Nullable List<OpdrachtId> getoond;

        private Lijst(DossierId dossier, boolean magVersturen) {
            this.dossier = dossier;
            this.magVersturen = magVersturen;
            addClassNames("dossier-opdrachten", "onder-elkaar");
            toon(service.lees(Ingelogd.actor(), dossier));
            Meekijker.bij(this, luister -> nieuws.vanDossier(dossier, luister), wijziging -> ververs());
        }

        /** What comes in while nobody may be looking does not count as read. */
        private void ververs() {
            toon(service.vanDossier(Ingelogd.actor(), dossier));
        }

        private void toon(List<Opdracht> opdrachten) {
            var nieuwe = opdrachten.stream().map(Opdracht::id).toList();
            opdrachten.forEach(opdracht -> kaarten.computeIfAbsent(
                            opdracht.id(), id -> new Opdrachtkaart(service, this::ververs))
                    .toon(opdracht));
            if (nieuwe.equals(getoond)) {
                // Nothing moves, so that somebody who is typing in a card can go on.
                return;
            }
            getoond = nieuwe;
            removeAll();
            if (nieuwe.isEmpty()) {
                add(leeg());
                return;
            }
            if (magVersturen) {
                add(new Div(knop()));
            }
            nieuwe.forEach(id -> add(kaarten.get(id)));
        }

        private void wijsAan(String gewezen) {
            kaarten.entrySet().stream()
                    .filter(een -> een.getKey().toString().equals(gewezen))
                    .findFirst()
                    .ifPresent(een -> een.getValue().wijsAan());
        }

        private LegeStaat leeg() {
            return magVersturen
                    ? new LegeStaat(t("opdrachten.dossier.leeg"), t("opdrachten.dossier.leeg.uitleg"), knop())
                    : new LegeStaat(t("opdrachten.dossier.leeg"), "");
        }

        private Button knop() {
            var knop = new Button(
                    t("opdrachten.versturen"), Icoon.PLUS.maak(), klik -> versturen.open(dossier, this::ververs));
            knop.addThemeVariants(ButtonVariant.PRIMARY);
            return knop;
        }
    }

    static boolean mag(Handeling handeling) {
        return Rechten.mag(Ingelogd.actor(), handeling);
    }
}
