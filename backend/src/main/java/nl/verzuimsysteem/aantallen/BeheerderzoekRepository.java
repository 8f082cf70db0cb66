package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Startvraag;
import org.jdbi.v3.core.Jdbi;

/** Companies that are asked and have nobody who may answer. */
@Singleton
class BeheerderzoekRepository {
    private static final String VAN = """
            FROM aantalvraag v JOIN bedrijf b ON b.id = v.bedrijf_id
            WHERE v.loopt = 1 AND v.opgegeven_op IS NULL AND v.sluit_op >= :vandaag
              AND (b.beeindigd_op IS NULL OR b.beeindigd_op > :vandaag) AND\s""" + Beheerders.geen("v.bedrijf_id") + " AND ";

    private final Jdbi jdbi;

    BeheerderzoekRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The first that closes first. One statement. */
    List<ZonderBeheerder> lijst(Bereik bereik, LocalDate vandaag, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, b.naam, b.plaats, r.naam AS regio, k.sluit_op, b.telefoon, b.email,
                               c.naam AS contactpersoon, c.rol, c.telefoon AS contact_telefoon, c.email AS contact_email
                        FROM (SELECT v.bedrijf_id, MIN(v.sluit_op) AS sluit_op %s %s
                              GROUP BY v.bedrijf_id) k
                        JOIN bedrijf b ON b.id = k.bedrijf_id
                        JOIN regio r ON r.id = b.regio_id
                        LEFT JOIN contactpersoon c
                          ON c.id = (SELECT MIN(x.id) FROM contactpersoon x WHERE x.bedrijf_id = b.id)
                        ORDER BY k.sluit_op, b.naam, b.id LIMIT :aantal OFFSET :vanaf""".formatted(VAN, grens.sql()))
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(ZonderBeheerder.class)
                .list());
    }

    /** Of each when it closes. */
    Startvraag start(Bereik bereik, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        var waarden = new HashMap<>(grens.waarden());
        waarden.put("vandaag", vandaag);
        return new Startvraag(
                Startreden.ZONDER_BEHEERDER,
                "SELECT MIN(v.sluit_op) AS dag, NULL AS moment, 0 AS laat " + VAN + grens.sql()
                        + " GROUP BY v.bedrijf_id ORDER BY dag LIMIT :meeste",
                waarden);
    }

    /** How many. One statement. */
    long tel(Bereik bereik, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(DISTINCT v.bedrijf_id) " + VAN + grens.sql())
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .mapTo(Long.class)
                .one());
    }
}
