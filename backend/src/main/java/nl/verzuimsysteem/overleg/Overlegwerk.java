package nl.verzuimsysteem.overleg;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the agendas of all teams in the background. */
@Factory
final class Overlegwerk {
    private static final Logger LOG = LoggerFactory.getLogger(Overlegwerk.class);
    private static final Duration PAUZE = Duration.ofMinutes(30);

    @Singleton
    Achtergrondtaak overlegKlaarzetten(OverlegklaarService service) {
        var actor = Actor.systeem("overleg-klaarzetten");
        return new Achtergrondtaak(actor.naam(), PAUZE, () -> zetKlaar(service, actor));
    }

    /**
     * Each team in a transaction of its own.
     *
     * @throws RuntimeException what went wrong with a team, when the others have had their turn
     */
    static void zetKlaar(OverlegklaarService service, Actor actor) {
        RuntimeException fout = null;
        for (var regio : service.regios(actor)) {
            try {
                service.zetKlaar(actor, regio);
            } catch (RuntimeException e) {
                LOG.warn("De agenda van het overleg van regio {} is niet te maken ({})", regio, e.toString());
                fout = e;
            }
        }
        if (fout != null) {
            throw fout;
        }
    }
}
