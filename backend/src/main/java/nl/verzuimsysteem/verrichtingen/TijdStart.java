package nl.verzuimsysteem.verrichtingen;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** Orders that are paid by the hour, carried out lately by the reader, of which no time was booked. */
@Singleton
class TijdStart implements Startbron {
    private static final Duration TERUG = Duration.ofDays(30);

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (!Rechten.mag(actor, Handeling.TIJD_BOEKEN)) {
            return List.of();
        }
        var grens = actor.bereik().voorwaarde(new Bereik.Kolommen("o.bedrijf_id", "o.regio_id", null, null));
        var waarden = new HashMap<>(grens.waarden());
        waarden.put("ik", actor.persoon());
        waarden.put("sinds", nu.minus(TERUG));
        return List.of(new Startvraag(Startreden.TIJD_BOEKEN, """
                SELECT NULL AS dag, o.afgerond_op AS moment, 0 AS laat FROM opdracht o
                WHERE o.uitvoerder_id = :ik AND o.status = 'UITGEVOERD' AND o.per = 'UUR' AND o.afgerond_op >= :sinds
                  AND NOT EXISTS (SELECT 1 FROM tijdregel t
                        WHERE t.bedrijf_id = o.bedrijf_id AND t.dossier_id = o.dossier_id AND t.opdracht_id = o.id)
                  AND NOT EXISTS (SELECT 1 FROM verrichting v WHERE v.bedrijf_id = o.bedrijf_id AND v.opdracht_id = o.id)
                  AND %s ORDER BY o.afgerond_op LIMIT :meeste""".formatted(grens.sql()), waarden));
    }
}
