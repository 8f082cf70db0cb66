package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.BehandelService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** What a member can do with the case he sees. */
final class Puntacties {
    private final Wand wand;
    private final BehandelService behandelen;
    /** Only what was done last can be undone in one click. */
    private @Nullable Notification bedenktijd;

    Puntacties(Wand wand, BehandelService behandelen) {
        this.wand = wand;
        this.behandelen = behandelen;
    }

    /** Done; on the wall the next one follows. */
    void besproken(Agendapunt punt) {
        klaar(punt, behandelen::besproken, "overleg.punt.besproken");
    }

    /** Put off; on the wall the next one follows. */
    void volgendeWeek(Agendapunt punt) {
        klaar(punt, behandelen::volgendeWeek, "overleg.punt.volgendeWeek");
    }

    void heropen(Agendapunt punt) {
        wand.doe(() -> behandelen.heropen(Ingelogd.actor(), punt.id()));
    }

    /** A decision was made or withdrawn, or is not made after all. */
    void besloten() {
        wand.besloten();
    }

    /** The user goes elsewhere, or there is nothing to take back any more. */
    void vergeet() {
        if (bedenktijd != null) {
            bedenktijd.close();
            bedenktijd = null;
        }
    }

    /** Settles a case; tells what came on the wall by it. */
    private interface Afhandeling {
        Optional<AgendapuntId> doe(Actor actor, AgendapuntId punt);
    }

    private void klaar(Agendapunt punt, Afhandeling act, String gelukt) {
        var kwam = new AtomicReference<@Nullable AgendapuntId>();
        if (!wand.doe(() -> kwam.set(act.doe(Ingelogd.actor(), punt.id()).orElse(null)))) {
            return;
        }
        vergeet();
        bedenktijd = Meldingen.gelukt(
                t(gelukt, punt.werknemersnaam()),
                t("overleg.ongedaan"),
                () -> wand.doe(() -> behandelen.maakOngedaan(Ingelogd.actor(), punt.id(), kwam.get())));
    }
}
