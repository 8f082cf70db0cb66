package nl.verzuimsysteem.berichten;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads which mail came back. Any number of nodes may, and again: a mail comes back once. A report that was dealt with is
 * removed, because it holds the address and often the mail itself; everything else stays in the box, marked as seen.
 */
@Singleton
class Retourpost {
    private static final Logger LOG = LoggerFactory.getLogger(Retourpost.class);
    private static final int TEGELIJK = 200;
    private static final Duration STEEDS = Duration.ofMinutes(3);

    private final Retourbus bus;
    private final Postvak postvak;
    private final Clock klok;

    Retourpost(Retourbus bus, Postvak postvak, Clock klok) {
        this.bus = bus;
        this.postvak = postvak;
        this.klok = klok;
    }

    /**
     * Reads what nobody looked at yet, and tells how many mails came back. Two statements for each of those, and what
     * listeners do; none for anything else.
     */
    int lees() {
        if (!bus.isIngesteld()) {
            return 0;
        }
        try (var brievenbus = Session.getInstance(bus.eigenschappen()).getStore(bus.protocol())) {
            brievenbus.connect(bus.host(), bus.port(), bus.user(), bus.password());
            return lees(brievenbus.getFolder("INBOX"));
        } catch (MessagingException e) {
            // What the server says may name an address: a log has other readers.
            LOG.warn("De retourpost is niet te lezen ({})", e.getClass().getSimpleName());
            return 0;
        }
    }

    private int lees(Folder map) throws MessagingException {
        var teruggekomen = 0;
        map.open(Folder.READ_WRITE);
        // Closing removes what was marked as deleted.
        try (map) {
            var ongezien = map.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            for (var bericht : Arrays.copyOf(ongezien, Math.min(ongezien.length, TEGELIJK))) {
                try {
                    teruggekomen += verwerk(bericht) ? 1 : 0;
                } catch (MessageRemovedException e) {
                    // Another node had it.
                }
            }
        }
        return teruggekomen;
    }

    private boolean verwerk(Message bericht) throws MessagingException {
        var retour = lees(bericht);
        if (retour.isEmpty()) {
            bericht.setFlag(Flags.Flag.SEEN, true);
            return false;
        }
        try {
            var kennis =
                    postvak.teruggekomen(retour.get().kenmerk(), retour.get().status(), klok.instant());
            bericht.setFlag(kennis == Wachtrij.Kennis.ONBEKEND ? Flags.Flag.SEEN : Flags.Flag.DELETED, true);
            return kennis == Wachtrij.Kennis.NIEUW;
        } catch (RuntimeException e) {
            // Nothing was kept, so it is read again next time; the others go on. What the error says may hold more than
            // a log should.
            LOG.error(
                    "Wat een teruggekomen bericht meldt, is niet vastgelegd ({})",
                    e.getClass().getName());
            return false;
        }
    }

    /** Whatever cannot be read is no report. */
    private static Optional<Retourbericht> lees(Message bericht) {
        try {
            return Retourbericht.lees(bericht);
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.info(
                    "Een bericht in de retourpost is niet te lezen ({})",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Makes it a task of the background. */
    @Factory
    static final class Taak {
        @Singleton
        Achtergrondtaak retourpostLezen(Retourpost retourpost) {
            return new Achtergrondtaak("retourpost-lezen", STEEDS, retourpost::lees);
        }
    }
}
