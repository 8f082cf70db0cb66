package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** What has to be planned; for the employer the consults that come; for a werknemer what he can confirm. */
@Singleton
class SpreekuurStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        var vragen = new ArrayList<Startvraag>();
        if (Rechten.mag(actor, Handeling.PLANNING_INZIEN)) {
            var vraag = new TePlannenvraag(actor.bereik(), TePlannenFilter.ALLES, Startbron.dag(nu))
                    .met("tot", Startvraag.MEESTE);
            vragen.add(new Startvraag(Startreden.TE_PLANNEN, vraag.dagen(), vraag.waarden()));
        }
        if (actor.functie() == Functie.LEIDINGGEVENDE || actor.functie() == Functie.VERZUIMCOORDINATOR) {
            // Of what is confidential the employer knows nothing, not even that there is one.
            vragen.add(komt(actor, nu, Startreden.SPREEKUUR_GEPLAND, "a.vertrouwelijk = 0"));
        }
        if (Rechten.mag(actor, Handeling.EIGEN_AFSPRAKEN_INZIEN)) {
            vragen.add(komt(actor, nu, Startreden.AFSPRAAK_BEVESTIGEN, "a.status = 'GEPLAND'"));
        }
        return vragen;
    }

    private static Startvraag komt(Actor actor, Instant nu, Startreden reden, String waar) {
        var grens = actor.bereik()
                .voorwaarde(new Bereik.Kolommen("a.bedrijf_id", "a.regio_id", "w.afdeling_id", "a.werknemer_id"));
        var waarden = new HashMap<>(grens.waarden());
        waarden.put("nu", nu);
        return new Startvraag(reden, """
                SELECT NULL AS dag, a.begin AS moment, 0 AS laat FROM afspraak a
                JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                WHERE a.loopt = 1 AND a.begin > :nu AND %s AND %s ORDER BY a.begin LIMIT :meeste""".formatted(waar, grens.sql()), waarden);
    }
}
