package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** How many people work there: to be given, to find somebody for, and to wait for. */
@Singleton
class AantallenStart implements Startbron {
    private final BeheerderzoekRepository zonder;

    AantallenStart(BeheerderzoekRepository zonder) {
        this.zonder = zonder;
    }

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        var vandaag = Startbron.dag(nu);
        var vragen = new ArrayList<Startvraag>();
        if (Rechten.mag(actor, Handeling.BEHEERDER_ZOEKEN)) {
            vragen.add(zonder.start(actor.bereik(), vandaag));
        }
        if (Rechten.mag(actor, Handeling.AANTALLEN_OPGEVEN)) {
            var grens = actor.bereik().voorBedrijf("v.bedrijf_id", "v.regio_id");
            var waarden = new HashMap<>(grens.waarden());
            waarden.put("vandaag", vandaag);
            vragen.add(new Startvraag(
                    Startreden.AANTALLEN_OPGEVEN, """
                    SELECT v.sluit_op AS dag, NULL AS moment, 0 AS laat FROM aantalvraag v
                    JOIN bedrijf b ON b.id = v.bedrijf_id
                    WHERE v.loopt = 1 AND v.opgegeven_op IS NULL AND v.sluit_op >= :vandaag
                      AND (b.beeindigd_op IS NULL OR b.beeindigd_op > :vandaag) AND\s""" + grens.sql() + " ORDER BY v.sluit_op LIMIT :meeste", waarden));
        }
        if (Rechten.mag(actor, Handeling.UITVRAAG_INZIEN)) {
            vragen.add(new Startvraag(
                    Startreden.UITVRAAG_LOOPT,
                    "SELECT u.sluit_op AS dag, NULL AS moment, 0 AS laat FROM uitvraag u WHERE u.status = 'LOOPT'"
                            + " ORDER BY u.sluit_op LIMIT :meeste",
                    Map.of()));
        }
        return vragen;
    }
}
