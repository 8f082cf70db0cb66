package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** Companies whose invoice could not be made. */
@Singleton
class FacturatieStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        return Rechten.mag(actor, Handeling.FACTUREN_MAKEN)
                ? List.of(new Startvraag(
                        Startreden.FACTUUR_GEMIST,
                        "SELECT NULL AS dag, g.gemist_op AS moment, 1 AS laat FROM factuurrun_gemist g LIMIT :meeste",
                        Map.of()))
                : List.of();
    }
}
