package nl.verzuimsysteem.terugkoppeling;

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

/** What was told in the last week, as far as the reader may read it. */
@Singleton
class TerugkoppelStart implements Startbron {
    /** So long it is new. */
    static final Duration NIEUW = Duration.ofDays(7);

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (Rechten.mag(actor, Handeling.EIGEN_TERUGKOPPELING_INZIEN)) {
            return List.of(vraag(actor, nu, "t.gegeven_op", ""));
        }
        return Rechten.mag(actor, Handeling.TERUGKOPPELING_INZIEN)
                        && !actor.functie().isRegioteam()
                ? List.of(vraag(actor, nu, "t.zichtbaar_vanaf", """
                         JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id AND d.vervallen IS NULL
                          AND t.vertrouwelijk = 0"""))
                : List.of();
    }

    private static Startvraag vraag(Actor actor, Instant nu, String sinds, String binnen) {
        var grens =
                actor.bereik().voorwaarde(new Bereik.Kolommen("t.bedrijf_id", "t.regio_id", "w.afdeling_id", "w.id"));
        var waarden = new HashMap<>(grens.waarden());
        waarden.put("nu", nu);
        waarden.put("sinds", nu.minus(NIEUW));
        return new Startvraag(Startreden.TERUGKOPPELING_NIEUW, """
                SELECT NULL AS dag, %1$s AS moment, 0 AS laat FROM terugkoppeling t
                JOIN werknemer w ON w.bedrijf_id = t.bedrijf_id AND w.id = t.werknemer_id %2$s
                WHERE %1$s BETWEEN :sinds AND :nu AND %3$s ORDER BY %1$s LIMIT :meeste""".formatted(sinds, binnen, grens.sql()), waarden);
    }
}
