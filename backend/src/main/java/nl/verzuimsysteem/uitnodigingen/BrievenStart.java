package nl.verzuimsysteem.uitnodigingen;

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

/** Letters that wait to be printed. */
@Singleton
class BrievenStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (!Rechten.mag(actor, Handeling.UITNODIGING_AFDRUKKEN)) {
            return List.of();
        }
        var grens = actor.bereik().voorwaarde(new Bereik.Kolommen("u.bedrijf_id", "u.regio_id", null, null));
        return List.of(new Startvraag(
                Startreden.BRIEVEN,
                "SELECT NULL AS dag, u.begin AS moment, 0 AS laat FROM uitnodiging u WHERE u.status = 'TE_PRINTEN' AND "
                        + grens.sql() + " ORDER BY u.begin LIMIT :meeste",
                grens.waarden()));
    }
}
