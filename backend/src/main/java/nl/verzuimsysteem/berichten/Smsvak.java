package nl.verzuimsysteem.berichten;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The rows of the SMS that waits, for the one who sends it. */
@Singleton
class Smsvak {
    private final Wachtrij rij;

    Smsvak(Jdbi jdbi, ApplicationEventPublisher<NietBezorgd> gebeurtenissen) {
        this.rij = new Wachtrij(jdbi, "uitgaande_sms", gebeurtenissen);
    }

    /** See {@link Wachtrij#pak}. */
    @Transactional
    List<Bericht> pak(int aantal, Instant nu, Instant tot) {
        return rij.pak("nummer, tekst", Bericht.class, aantal, nu, tot);
    }

    /** The provider has it. */
    @Transactional
    void verzonden(Bericht bericht, Instant nu) {
        rij.verzonden(bericht.id(), nu);
    }

    /** It did not go; try again at that time. */
    @Transactional
    void later(Bericht bericht, Instant opnieuw, String fout) {
        rij.later(bericht.id(), opnieuw, fout);
    }

    /** Nobody tried these after all. */
    @Transactional
    void terug(List<Bericht> berichten, Instant opnieuw) {
        rij.terug(berichten.stream().map(Bericht::id).toList(), opnieuw);
    }

    /** It did not go and never will. */
    @Transactional
    void mislukt(Bericht bericht, String fout, Instant nu) {
        rij.mislukt(bericht.id(), bericht.sleutel(), fout, nu);
    }

    /** See {@link Wachtrij#teruggekomen}. */
    @Transactional
    void teruggekomen(String kenmerk, String reden, Instant nu) {
        rij.teruggekomen(kenmerk, reden, nu);
    }

    /** It arrived. */
    @Transactional
    void bezorgd(String kenmerk, Instant nu) {
        rij.bezorgd(kenmerk, nu);
    }

    /**
     * A message to be sent.
     *
     * @param kenmerk 32 random hexadecimal digits, the same at each attempt
     * @param poging which attempt this is, from 1
     */
    record Bericht(long id, String sleutel, String kenmerk, String nummer, String tekst, int poging) {}
}
