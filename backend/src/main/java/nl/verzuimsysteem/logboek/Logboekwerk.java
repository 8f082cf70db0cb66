package nl.verzuimsysteem.logboek;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** The background work of the log. */
@Factory
final class Logboekwerk {
    private static final Duration VERZEGELEN = Duration.ofMinutes(5);
    private static final Duration OPVALLEND = Duration.ofHours(1);

    /** All lines that are old enough, seal after seal. */
    @Singleton
    Achtergrondtaak logboekVerzegelen(VerzegelService zegels) {
        var actor = Actor.systeem("logboek-verzegelen");
        return new Achtergrondtaak("logboek-verzegelen", VERZEGELEN, () -> {
            while (zegels.verzegel(actor).isPresent()) {
                // Each seal is a transaction of its own: what was sealed stays sealed if the next one fails.
            }
            zegels.meldAnker(actor);
        });
    }

    /** Looks each hour, so that a Monday on which all nodes were down is made up for. */
    @Singleton
    Achtergrondtaak opvallendeInzagen(OpvallendService opvallend) {
        var actor = Actor.systeem("opvallende-inzagen");
        return new Achtergrondtaak("opvallende-inzagen", OPVALLEND, () -> opvallend.maakVorigeWeek(actor));
    }
}
