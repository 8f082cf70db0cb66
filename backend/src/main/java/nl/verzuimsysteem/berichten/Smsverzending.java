package nl.verzuimsysteem.berichten;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.berichten.SmsAanbieder.Uitslag;
import nl.verzuimsysteem.berichten.Smsvak.Bericht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the SMS that waits, at least once, as {@link Verzending} sends mail. It gives up sooner: an SMS is about today or
 * tomorrow.
 */
@Singleton
class Smsverzending {
    private static final Logger LOG = LoggerFactory.getLogger(Smsverzending.class);
    private static final int TEGELIJK = 20;
    private static final int MEESTE_KEREN = 100;
    // Longer than twenty messages can take at a provider that makes each wait for its time-out.
    private static final Duration TOEGEEIGEND = Duration.ofMinutes(10);
    /** How long to wait after the first attempt, the second …; after one more it has failed. */
    private static final List<Duration> WACHTTIJDEN = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private final Smsvak vak;
    private final SmsAanbieder aanbieder;
    private final Smsdienst dienst;
    private final Clock klok;

    Smsverzending(Smsvak vak, SmsAanbieder aanbieder, Smsdienst dienst, Clock klok) {
        this.vak = vak;
        this.aanbieder = aanbieder;
        this.dienst = dienst;
        this.klok = klok;
    }

    /** Sends all whose time has come, and tells how many the provider took; none while there is no provider. */
    int verzend() {
        var verzonden = 0;
        for (var keer = 0; dienst.isIngesteld() && keer < MEESTE_KEREN; keer++) {
            var nu = klok.instant();
            var ronde = verzend(vak.pak(TEGELIJK, nu, nu.plus(TOEGEEIGEND)));
            verzonden += ronde.verzonden();
            if (!ronde.verder()) {
                break;
            }
        }
        return verzonden;
    }

    private Ronde verzend(List<Bericht> berichten) {
        var verzonden = 0;
        for (var nummer = 0; nummer < berichten.size(); nummer++) {
            var bericht = berichten.get(nummer);
            switch (aanbieder.bied(bericht.kenmerk(), bericht.nummer(), bericht.tekst())) {
                case Uitslag.Aangenomen ignored -> {
                    vak.verzonden(bericht, klok.instant());
                    verzonden++;
                }
                case Uitslag.Geweigerd geweigerd -> mislukt(bericht, geweigerd.reden());
                case Uitslag.Later later -> {
                    later(bericht, later.reden());
                    vak.terug(
                            berichten.subList(nummer + 1, berichten.size()),
                            klok.instant().plus(WACHTTIJDEN.getFirst()));
                    return new Ronde(verzonden, false);
                }
            }
        }
        return new Ronde(verzonden, berichten.size() == TEGELIJK);
    }

    /** @param verder whether there may be more to send now */
    private record Ronde(int verzonden, boolean verder) {}

    private void later(Bericht bericht, String reden) {
        if (bericht.poging() > WACHTTIJDEN.size()) {
            mislukt(bericht, reden);
            return;
        }
        vak.later(bericht, klok.instant().plus(WACHTTIJDEN.get(bericht.poging() - 1)), reden);
        LOG.warn("Sms {} is nog niet verzonden (poging {}, {})", bericht.id(), bericht.poging(), reden);
    }

    private void mislukt(Bericht bericht, String reden) {
        try {
            vak.mislukt(bericht, reden, klok.instant());
        } catch (RuntimeException e) {
            // Somebody who hears of it failed. It is free again soon, and refused again; the others go on. What the
            // error
            // says holds the address.
            LOG.error(
                    "Dat sms {} niet verzonden is, is niet vastgelegd ({})",
                    bericht.id(),
                    e.getClass().getName());
            return;
        }
        // The number stays in the database: a log has other readers.
        LOG.error("Sms {} is na {} pogingen niet verzonden ({})", bericht.id(), bericht.poging(), reden);
    }

    /** Makes it a task of the background. */
    @Factory
    static final class Taak {
        @Singleton
        Achtergrondtaak smsVerzenden(Smsverzending verzending) {
            return new Achtergrondtaak("sms-verzenden", Duration.ofSeconds(10), verzending::verzend);
        }
    }
}
