package nl.verzuimsysteem.vervolg;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opslag.Dagsql;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Cases in which an employee wants help, and the order for a casemanager that follows. */
@Singleton
class HulpRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    /** The newest order for a casemanager of case {@code d} that stands. */
    private static final String OPDRACHT = """
            (SELECT MAX(o.id) FROM opdracht o JOIN opdrachttype ot ON ot.id = o.opdrachttype_id
              WHERE o.bedrijf_id = d.bedrijf_id AND o.dossier_id = d.id AND ot.code = 'CASEMANAGER'
                AND o.status NOT IN ('INGETROKKEN', 'TERUGGESTUURD'))""";

    /** Step {@code s} of case {@code d} asks the employer to order one. */
    private static final String NODIG = """
             s.soort = 'HULPVRAAG' AND s.uitkomst = 'HULP_GEWENST' AND s.datum IS NOT NULL
              AND d.vervallen IS NULL AND d.loopt = 1 AND\s""" + OPDRACHT + " IS NULL ";

    /** Of these there is no taak yet, or one that lapsed. */
    private static final String ONTBREEKT = """
            FROM dossierstap s
            JOIN dossier d ON d.bedrijf_id = s.bedrijf_id AND d.id = s.dossier_id
            WHERE s.moment >= :sinds AND\s""" + NODIG + """
              AND NOT EXISTS (SELECT 1 FROM taak t
                    WHERE t.bedrijf_id = d.bedrijf_id AND t.bron = CONCAT('hulp:', s.id)
                      AND (t.einde IS NULL OR t.einde <> 'VERVALLEN'))
              AND\s""";

    private final Jdbi jdbi;

    HulpRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How it stands in one case. One statement. */
    Optional<Stand> stand(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM dossierstap s
                                 WHERE s.bedrijf_id = d.bedrijf_id AND s.dossier_id = d.id AND s.soort = 'HULPVRAAG'
                                   AND s.uitkomst = 'HULP_GEWENST' AND s.datum IS NOT NULL) AS gewenst,
                               q.id AS opdracht, q.verstuurd_op
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN opdracht q ON q.id =\s""" + OPDRACHT + " WHERE d.id = :dossier AND " + grens.sql())
                        .bind("dossier", dossier)
                        .bindMap(grens.waarden())
                        .mapTo(Stand.class)
                        .findOne());
    }

    /** Taken that must be there and are not. One done by hand is not asked for again. One statement. */
    List<Vervolgtaak> nieuw(Bereik bereik, Instant sinds, int aantal) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.id AS dossier,
                               CONCAT('hulp:', s.id) AS bron,\s""" + dag(sinds) + " AS dag " + ONTBREEKT + grens.sql() + " LIMIT :aantal")
                        .bind("sinds", sinds)
                        .bind("aantal", aantal)
                        .bindMap(grens.waarden())
                        .mapTo(Vervolgtaak.class)
                        .list());
    }

    /**
     * Makes the taak of one case when it must be there and is not, or lets it run again. One statement; whether there was
     * one to make.
     *
     * @param dagenOm how many days there are for it
     */
    boolean zet(Bereik bereik, Instant sinds, DossierId dossier, int dagenOm) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject,
                                       waarschuw_op, uiterlijk_op, bron, loopt)
                                SELECT d.bedrijf_id, d.regio_id, d.id, 'CASEMANAGER', 'LEIDINGGEVENDE', 'POORTWACHTER',
                                       %1$s, %1$s + INTERVAL :dagenOm DAY, CONCAT('hulp:', s.id), 1
                                """.formatted(dag(sinds)) + ONTBREEKT + grens.sql() + """
                                 AND d.id = :dossier
                                ON DUPLICATE KEY UPDATE dossier_id = VALUES(dossier_id),
                                       waarschuw_op = VALUES(waarschuw_op), uiterlijk_op = VALUES(uiterlijk_op),
                                       loopt = 1, einde = NULL, geescaleerd_op = NULL""")
                        .bind("sinds", sinds)
                        .bind("dagenOm", dagenOm)
                        .bind("dossier", dossier)
                        .bindMap(grens.waarden())
                        .execute())
                > 0;
    }

    /** The day of the answer here, which is not always that of the server. */
    private static String dag(Instant sinds) {
        return Dagsql.van("s.moment", Kalender.plaatselijk(sinds).toLocalDate());
    }

    /**
     * Ends open taken nobody needs any more: one was ordered, the answer was taken back, or he recovered. One statement;
     * how many there were.
     */
    int laatVervallen() {
        return vervallen(null);
    }

    /** The same of one case. */
    void laatVervallen(DossierId dossier) {
        vervallen(dossier);
    }

    private int vervallen(@Nullable DossierId dossier) {
        return jdbi.withHandle(handle -> {
            var wijzig = handle.createUpdate("""
                    UPDATE taak t
                    JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                    SET t.loopt = NULL, t.einde = 'VERVALLEN'
                    WHERE t.soort = 'CASEMANAGER' AND t.loopt IS NOT NULL
                      AND NOT EXISTS (SELECT 1 FROM dossierstap s
                            WHERE s.bedrijf_id = d.bedrijf_id AND s.dossier_id = d.id
                              AND t.bron = CONCAT('hulp:', s.id) AND\s""" + NODIG + ")" + (dossier == null ? "" : " AND d.id = :dossier"));
            return (dossier == null ? wijzig : wijzig.bind("dossier", dossier)).execute();
        });
    }

    /** How it stands, as a row. */
    record Stand(
            boolean gewenst,
            @Nullable OpdrachtId opdracht,
            @Nullable Instant verstuurdOp) {
        Hulpvraag hulpvraag() {
            return new Hulpvraag(
                    gewenst,
                    opdracht == null || verstuurdOp == null ? null : new Hulpvraag.Aanvraag(opdracht, verstuurdOp));
        }
    }
}
