package nl.verzuimsysteem.selekt;

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

/** Whom to call, what was filled in and waits for a judgement; for a werknemer that he is asked. */
@Singleton
class SelektStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        var vragen = new ArrayList<Startvraag>();
        if (Rechten.mag(actor, Handeling.SELEKT_AFNEMEN)) {
            vragen.add(vraag(actor, nu, Startreden.SELEKT_BELLEN, Overzichtstaat.TE_BELLEN));
        }
        if (Rechten.mag(actor, Handeling.SELEKT_INZIEN) && !Rechten.mag(actor, Handeling.SELEKT_BEOORDELEN)) {
            vragen.add(vraag(actor, nu, Startreden.SELEKT_INGEVULD, Overzichtstaat.INGEVULD));
        }
        if (actor.functie() == Functie.WERKNEMER) {
            vragen.add(eigen(actor, nu));
        }
        return vragen;
    }

    private static Startvraag vraag(Actor actor, Instant nu, Startreden reden, Overzichtstaat staat) {
        var vraag = new Overzichtvraag(actor.bereik(), Overzichtfilter.LOPEND, Startbron.dag(nu));
        var sql = vraag.dagen(staat, Startvraag.MEESTE);
        return new Startvraag(reden, sql, vraag.waarden());
    }

    private static Startvraag eigen(Actor actor, Instant nu) {
        var grens =
                actor.bereik().voorwaarde(new Bereik.Kolommen("k.bedrijf_id", "k.regio_id", null, "k.werknemer_id"));
        var waarden = new HashMap<>(grens.waarden());
        waarden.put("nu", nu);
        return new Startvraag(
                Startreden.SELEKT_INVULLEN,
                "SELECT NULL AS dag, k.geldig_tot AS moment, 0 AS laat FROM selekt k WHERE k.status IN ('VERSTUURD',"
                        + " 'TE_BELLEN') AND k.geldig_tot > :nu AND " + grens.sql() + " LIMIT :meeste",
                waarden);
    }
}
