package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what planning an appointment is judged by. */
@Singleton
class PlanRepository {
    private static final RowMapper<Planstand> STAND = Rij.van(Planstand.class);
    private static final RowMapper<Bezet> BEZET = Rij.van(Bezet.class);

    /** A session of this professional that holds all of the consult; a holiday only when the session is for that day. */
    private static final String IN_ZITTING = """
            EXISTS (SELECT 1 FROM zitting z
                    WHERE z.gebruiker_id = :professional AND z.weekdag = :weekdag
                      AND TIME_TO_SEC(z.van) <= :seconde AND TIME_TO_SEC(z.tot) >= :seconde + s.minuten * 60
                      AND z.geldig_van <= :dag AND (z.geldig_tot IS NULL OR z.geldig_tot >= :dag)
                      AND MOD(DATEDIFF(:dag, z.geldig_van) DIV 7, z.om_de_weken) = 0
                      AND (:feestdag = 0 OR z.geldig_tot = z.geldig_van)
                      AND (:opLocatie = 0 OR z.plaats_id = :plaats))""";

    private static final String VRAAG = """
            SELECT b.id AS bedrijf, b.regio_id AS regio, w.id AS werknemer, w.taal, w.uit_dienst, d.id AS dossier,
                   d.loopt IS NOT NULL AS dossier_loopt, d.hersteld_op, d.gesloten_op,
                   d.vervallen IS NOT NULL AS vervallen, t.mijlpaal, ot.code AS opdrachttype,
                   o.loopt IS NOT NULL AS opdracht_loopt, v.soort AS verzoeksoort, v.loopt IS NOT NULL AS verzoek_loopt,
                   COALESCE(v.vertrouwelijk, 0) = 1 AS verzoek_vertrouwelijk, s.minuten, g.naam AS professional_naam,
                   (SELECT MIN(gf.functie) FROM gebruiker_functie gf
                     WHERE gf.gebruiker_id = g.id AND gf.functie IN ('POB', 'BEDRIJFSARTS') AND gf.geldig_van <= :dag
                       AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :dag)
                       AND (gf.bedrijf_id = b.id OR (gf.regio_id = b.regio_id AND gf.bedrijf_id IS NULL))) AS functie,
                   (w.taal = 'nl' OR EXISTS (SELECT 1 FROM spreektaal st WHERE st.gebruiker_id = g.id AND st.taal = w.taal)
                     OR (w.taal IN ('en', 'de')
                       AND NOT EXISTS (SELECT 1 FROM spreektaal st WHERE st.gebruiker_id = g.id))) AS verstaat,
                   %s AS in_zitting,
                   EXISTS (SELECT 1 FROM agendablok ab
                            WHERE ab.gebruiker_id = :professional AND ab.tot > :begin
                              AND ab.van < DATE_ADD(:begin, INTERVAL s.minuten MINUTE)) AS afwezig,
                   p.id IS NOT NULL AS plaats_bestaat, a.id AS eerder
            FROM werknemer w
            JOIN bedrijf b ON b.id = w.bedrijf_id
            JOIN spreekuursoort s ON s.code = :soort
            LEFT JOIN dossier d ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id AND d.id = :dossier
            LEFT JOIN taak t ON t.bedrijf_id = w.bedrijf_id AND t.dossier_id = d.id AND t.id = :taak
            LEFT JOIN opdracht o ON o.bedrijf_id = w.bedrijf_id AND o.dossier_id = d.id AND o.id = :opdracht
            LEFT JOIN opdrachttype ot ON ot.id = o.opdrachttype_id
            LEFT JOIN spreekuurverzoek v ON v.bedrijf_id = w.bedrijf_id AND v.werknemer_id = w.id AND v.id = :verzoek
            LEFT JOIN gebruiker g ON g.id = :professional AND g.actief = 1
            LEFT JOIN spreekuurplaats p ON p.id = :plaats AND p.actief = 1
            LEFT JOIN afspraak a ON a.bedrijf_id = w.bedrijf_id AND a.sleutel = :sleutel
            WHERE w.bedrijf_id = :bedrijf AND w.id = :werknemer AND\s""".formatted(IN_ZITTING);

    private final Jdbi jdbi;

    PlanRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty when the werknemer is out of reach. One statement. */
    Optional<Planstand> stand(Bereik bereik, NieuweAfspraak nieuw) {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("b.id", "b.regio_id", "w.afdeling_id", "w.id"));
        var hier = Kalender.plaatselijk(nieuw.begin());
        var dag = hier.toLocalDate();
        return jdbi.withHandle(handle -> handle.createQuery(VRAAG + grens.sql())
                .bindMethods(nieuw)
                .bind("dag", dag)
                .bind("weekdag", dag.getDayOfWeek().getValue())
                .bind("seconde", hier.toLocalTime().toSecondOfDay())
                .bind("feestdag", Planregels.isFeestdag(dag) ? 1 : 0)
                .bind("opLocatie", Planregels.isOpLocatie(nieuw.soort()) ? 1 : 0)
                .bindMap(grens.waarden())
                .map(STAND)
                .findOne());
    }

    /** Who takes this moment already, other than the appointment itself. One statement. */
    Optional<Bezet> bezet(Bereik bereik, Agendaschrijver.Moment moment, long zelf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM afspraak x WHERE x.professional_id = :professional AND x.id <> :zelf AND
                        """ + Agendaschrijver.OVERLAPT + """
                        ) AS professional,
                               EXISTS (SELECT 1 FROM afspraak x
                                        WHERE x.bedrijf_id = b.id AND x.werknemer_id = :werknemer AND x.id <> :zelf AND
                        """ + Agendaschrijver.OVERLAPT + """
                        ) AS werknemer
                        FROM bedrijf b WHERE b.id = :bedrijf AND\s""" + grens.sql())
                .bindMethods(moment)
                .bind("zelf", zelf)
                .bindMap(grens.waarden())
                .map(BEZET)
                .findOne());
    }

    /** Where an appointment is. One statement. */
    Optional<PlaatsId> plaats(Bereik bereik, AfspraakId id) {
        var grens = bereik.voorBedrijf("a.bedrijf_id", "a.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT a.plaats_id FROM afspraak a WHERE a.id = :id AND " + grens.sql())
                        .bind("id", id)
                        .bindMap(grens.waarden())
                        .mapTo(PlaatsId.class)
                        .findOne());
    }

    /** The telephone number of a regio, for who must call. One statement. */
    Optional<String> telefoon(Bereik bereik, RegioId regio, WerknemerId werknemer) {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("w.bedrijf_id", "r.id", "w.afdeling_id", "w.id"));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.telefoon FROM regio r JOIN werknemer w ON w.id = :werknemer
                        WHERE r.id = :regio AND\s""" + grens.sql())
                .bind("werknemer", werknemer)
                .bind("regio", regio)
                .bindMap(grens.waarden())
                .mapTo(String.class)
                .findOne());
    }

    /** Whose agenda is taken. */
    record Bezet(boolean professional, boolean werknemer) {}
}
