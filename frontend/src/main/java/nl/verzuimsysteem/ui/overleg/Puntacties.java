package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.notification.Notification;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** What a member can do with the case he sees. */
final class Puntacties {
    private final Wand wand;
    private final OverlegService overleg;
    /** Only what was done last can be undone in one click. */
    private @Nullable Notification bedenktijd;

    Puntacties(Wand wand, OverlegService overleg) {
        this.wand = wand;
        this.overleg = overleg;
    }

    /** Done; on the wall the next one follows. */
    void besproken(Agendapunt punt) {
        klaar(
                punt,
                () -> overleg.besproken(Ingelogd.actor(), punt.id()),
                t("overleg.punt.besproken", punt.werknemersnaam()));
    }

    /** Put off; on the wall the next one follows. */
    void volgendeWeek(Agendapunt punt) {
        klaar(
                punt,
                () -> overleg.volgendeWeek(Ingelogd.actor(), punt.id()),
                t("overleg.punt.volgendeWeek", punt.werknemersnaam()));
    }

    void heropen(Agendapunt punt) {
        wand.doe(() -> overleg.heropen(Ingelogd.actor(), punt.id()));
    }

    /** A decision was made or withdrawn, or is not made after all. */
    void besloten() {
        wand.besloten();
    }

    private void klaar(Agendapunt punt, Runnable act, String gelukt) {
        var blad = wand.blad();
        var id = blad.overleg().id();
        var opDeWand = Agendavolgorde.aanDeBeurt(blad)
                .filter(een -> een.id().equals(punt.id()))
                .isPresent();
        var daarna = Agendavolgorde.volgende(blad, punt).filter(een -> opDeWand);
        if (!wand.doe(() -> {
            act.run();
            daarna.ifPresent(een -> overleg.aanDeBeurt(Ingelogd.actor(), id, een.id()));
        })) {
            return;
        }
        if (bedenktijd != null) {
            bedenktijd.close();
        }
        bedenktijd = Meldingen.gelukt(
                gelukt,
                t("overleg.ongedaan"),
                () -> wand.doe(() -> {
                    overleg.heropen(Ingelogd.actor(), punt.id());
                    daarna.ifPresent(een -> overleg.aanDeBeurt(Ingelogd.actor(), id, punt.id()));
                }));
    }
}
