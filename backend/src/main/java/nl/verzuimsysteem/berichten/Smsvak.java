package nl.verzuimsysteem.berichten;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The rows of the SMS that waits, for the one who sends it. */
@Singleton
class Smsvak {
    private final Wachtrij rij;

    Smsvak(Jdbi jdbi) {
        this.rij = new Wachtrij(jdbi, "uitgaande_sms");
    }

    /** See {@link Wachtrij#pak}. */
    @Transactional
    List<Bericht> pak(int aantal, Instant nu, Instant tot) {
        return rij.pak("sleutel, nummer, tekst", Bericht.class, Bericht::id, aantal, nu, tot);
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
    void mislukt(Bericht bericht, String fout) {
        rij.mislukt(bericht.id(), fout);
    }

    /**
     * A message to be sent.
     *
     * @param poging which attempt this is, from 1
     */
    record Bericht(long id, String sleutel, String nummer, String tekst, int poging) {}
}
