package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.Rondestand.Ronde;
import nl.verzuimsysteem.toegang.Mag;
import org.jdbi.v3.core.Jdbi;

/**
 * Reminds people of their taken: one mail a day for each, however often this runs and on however many nodes. What a
 * leidinggevende leaves too long is told to the verzuimcoördinator.
 */
@Singleton
public class HerinnerService {
    /** How many people are reminded, and taken are marked, in one transaction. */
    static final int TEGELIJK = 200;

    private final Jdbi jdbi;
    private final HerinnerRepository repository;
    private final Rondestand rondes;
    private final Herinnerpost brieven;
    private final Herinnertijd tijd;
    private final UitgaandePost post;
    private final AuditLog audit;
    private final Clock klok;

    HerinnerService(
            Jdbi jdbi,
            HerinnerRepository repository,
            Rondestand rondes,
            Herinnerpost brieven,
            Herinnertijd tijd,
            UitgaandePost post,
            AuditLog audit,
            Clock klok) {
        this.jdbi = jdbi;
        this.repository = repository;
        this.rondes = rondes;
        this.brieven = brieven;
        this.tijd = tijd;
        this.post = post;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Marks some of what leidinggevenden left too long, so that it is told from now on. One statement.
     *
     * @return how many; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.HERINNEREN)
    @Transactional
    public int escaleer(Actor actor) {
        return repository.escaleer(tijd.escalatieTotEnMet(Kalender.vandaag(klok)), klok.instant(), TEGELIJK);
    }

    /**
     * Sets the mail of today ready for the next people who have something to do. Seven statements.
     *
     * @return whether there are more people to go
     */
    @Mag(Handeling.HERINNEREN)
    @Transactional
    public boolean herinner(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        return jdbi.withHandle(handle -> {
            var stand = rondes.begin(handle, Ronde.HERINNERING, vandaag);
            if (stand.klaar()) {
                return false;
            }
            var mensen = repository.mensen(actor.bereik(), stand.totEnMet(), vandaag, TEGELIJK);
            if (mensen.isEmpty()) {
                rondes.klaar(handle, Ronde.HERINNERING, vandaag);
                return false;
            }
            var regels =
                    repository
                            .tel(
                                    actor.bereik(),
                                    mensen.stream()
                                            .map(HerinnerRepository.Mens::id)
                                            .toList(),
                                    vandaag)
                            .stream()
                            .collect(Collectors.groupingBy(HerinnerRepository.Regel::gebruiker));
            var klaar = mensen.stream()
                    .filter(mens -> regels.containsKey(mens.id()))
                    .map(mens ->
                            brieven.brief(mens.id(), mens.email(), regels.getOrDefault(mens.id(), List.of()), vandaag))
                    .toList();
            post.zetKlaar(klaar);
            if (!klaar.isEmpty()) {
                audit.schrijf(actor, Handeling.HERINNEREN, Onderwerp.GEEN, "brieven " + klaar.size());
            }
            rondes.verder(
                    handle, Ronde.HERINNERING, vandaag, mensen.getLast().id().waarde(), mensen.size(), klaar.size());
            return true;
        });
    }
}
