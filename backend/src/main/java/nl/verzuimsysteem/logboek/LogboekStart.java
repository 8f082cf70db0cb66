package nl.verzuimsysteem.logboek;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** Odd looks into files that wait for a judgement. */
@Singleton
class LogboekStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (!Rechten.mag(actor, Handeling.LOGBOEK_NAKIJKEN)) {
            return List.of();
        }
        var grens = actor.bereik().voorwaarde(new Bereik.Kolommen("o.bedrijf_id", "NULL", null, "o.werknemer_id"));
        return List.of(new Startvraag(
                Startreden.INZAGE_OPVALLEND,
                "SELECT o.dag, NULL AS moment, 0 AS laat FROM opvallende_inzage o WHERE o.oordeel IS NULL AND "
                        + grens.sql() + " ORDER BY o.dag LIMIT :meeste",
                grens.waarden()));
    }
}
