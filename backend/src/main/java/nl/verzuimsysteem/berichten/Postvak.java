package nl.verzuimsysteem.berichten;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of the mail that waits, for the one who sends it. */
@Singleton
class Postvak {
    private final Wachtrij rij;
    private final Bijlagen bijlagen;

    Postvak(Jdbi jdbi, Bijlagen bijlagen, ApplicationEventPublisher<NietBezorgd> gebeurtenissen) {
        this.rij = new Wachtrij(jdbi, "uitgaand_bericht", gebeurtenissen);
        this.bijlagen = bijlagen;
    }

    /** See {@link Wachtrij#pak}. */
    @Transactional
    List<Bericht> pak(int aantal, Instant nu, Instant tot) {
        return rij.pak("aan, onderwerp, tekst, bijlage", Bericht.class, aantal, nu, tot);
    }

    /** The mail server has it. Who made its attachments hears of it. */
    @Transactional
    void verzonden(Bericht bericht, Instant nu) {
        rij.verzonden(bericht.id(), nu);
        bijlagen.verzonden(bericht.bijlage(), nu);
    }

    /** It did not go; try again at that time. */
    @Transactional
    void later(Bericht bericht, Instant opnieuw, String fout) {
        rij.later(bericht.id(), opnieuw, fout);
    }

    /** It did not go and never will. */
    @Transactional
    void mislukt(Bericht bericht, String fout, Instant nu) {
        rij.mislukt(bericht.id(), bericht.sleutel(), fout, nu);
    }

    /** See {@link Wachtrij#teruggekomen}. */
    @Transactional
    Wachtrij.Kennis teruggekomen(String kenmerk, String reden, Instant nu) {
        return rij.teruggekomen(kenmerk, reden, nu);
    }

    /**
     * A letter to be sent.
     *
     * @param kenmerk 32 random hexadecimal digits, the same at each attempt
     * @param bijlage what its attachments are of
     * @param poging which attempt this is, from 1
     */
    record Bericht(
            long id,
            String sleutel,
            String kenmerk,
            String aan,
            String onderwerp,
            String tekst,
            @Nullable String bijlage,
            int poging) {}
}
