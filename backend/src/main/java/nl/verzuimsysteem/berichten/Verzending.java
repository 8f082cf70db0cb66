package nl.verzuimsysteem.berichten;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.berichten.Postvak.Bericht;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the mail that waits. A letter goes at least once: it is marked as sent after the server took it, and somebody who
 * dies in between leaves it to be sent again, with the same Message-ID. A letter that fails waits longer each time and
 * holds up no other; one that is refused for good is not tried again.
 */
@Singleton
class Verzending {
    private static final Logger LOG = LoggerFactory.getLogger(Verzending.class);
    private static final int TEGELIJK = 20;
    private static final int MEESTE_KEREN = 100;
    // Longer than twenty letters can take on a server that makes each wait for its time-out.
    private static final Duration TOEGEEIGEND = Duration.ofMinutes(15);
    private static final Duration SPELING = Duration.ofMinutes(2);
    /** How long to wait after the first attempt, the second …; after one more it has failed. */
    private static final List<Duration> WACHTTIJDEN = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final Postvak postvak;
    private final Postbode postbode;
    private final Clock klok;

    Verzending(Postvak postvak, Postbode postbode, Clock klok) {
        this.postvak = postvak;
        this.postbode = postbode;
        this.klok = klok;
    }

    /** Sends all whose time has come, and tells how many the server took. */
    int verzend() {
        var verzonden = 0;
        for (var keer = 0; keer < MEESTE_KEREN; keer++) {
            var nu = klok.instant();
            var tot = nu.plus(TOEGEEIGEND);
            var berichten = postvak.pak(TEGELIJK, nu, tot);
            try (var lijn = open(berichten)) {
                verzonden += verzend(berichten, lijn, tot.minus(SPELING));
            } catch (MessagingException e) {
                // Who does not answer now will not answer for the next twenty either.
                berichten.forEach(bericht -> nietGelukt(bericht, e));
                break;
            }
            if (berichten.size() < TEGELIJK) {
                break;
            }
        }
        return verzonden;
    }

    /** Only when there is something to send. */
    private Postbode.@Nullable Lijn open(List<Bericht> berichten) throws MessagingException {
        return berichten.isEmpty() ? null : postbode.open();
    }

    private int verzend(List<Bericht> berichten, Postbode.@Nullable Lijn lijn, Instant uiterlijk) {
        var verzonden = 0;
        for (var bericht : berichten) {
            if (lijn == null || klok.instant().isAfter(uiterlijk)) {
                // Soon these are no longer ours; they will be taken again.
                break;
            }
            try {
                lijn.bezorg(bericht);
                postvak.verzonden(bericht, klok.instant());
                verzonden++;
            } catch (MessagingException e) {
                nietGelukt(bericht, e);
            }
        }
        return verzonden;
    }

    private void nietGelukt(Bericht bericht, MessagingException fout) {
        var oorzaak = Weigering.tekst(fout);
        var voorgoed = Weigering.isVoorgoed(fout);
        if (voorgoed || bericht.poging() > WACHTTIJDEN.size()) {
            mislukt(bericht, oorzaak, voorgoed);
            return;
        }
        postvak.later(bericht, klok.instant().plus(WACHTTIJDEN.get(bericht.poging() - 1)), oorzaak);
        // The address and the server's answer stay in the database: a log has other readers.
        LOG.warn(
                "Bericht {} is nog niet verzonden (poging {}, {})",
                bericht.id(),
                bericht.poging(),
                fout.getClass().getSimpleName());
    }

    private void mislukt(Bericht bericht, String oorzaak, boolean voorgoed) {
        try {
            postvak.mislukt(bericht, oorzaak, klok.instant());
        } catch (RuntimeException e) {
            // Somebody who hears of it failed. It is free again soon, and refused again; the others go on. What the
            // error
            // says holds the address.
            LOG.error(
                    "Dat bericht {} niet verzonden is, is niet vastgelegd ({})",
                    bericht.id(),
                    e.getClass().getName());
            return;
        }
        if (voorgoed) {
            LOG.warn("Bericht {} is geweigerd en wordt niet verzonden", bericht.id());
        } else {
            LOG.error("Bericht {} is na {} pogingen niet verzonden", bericht.id(), bericht.poging());
        }
    }

    /** Makes it a task of the background. */
    @Factory
    static final class Taak {
        @Singleton
        Achtergrondtaak berichtenVerzenden(Verzending verzending) {
            return new Achtergrondtaak("berichten-verzenden", Duration.ofSeconds(5), verzending::verzend);
        }
    }
}
