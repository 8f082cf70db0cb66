package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.medisch.MedischRepository.Lezer;
import nl.verzuimsysteem.opslag.Startvraag;
import org.jdbi.v3.core.Jdbi;

/** Consults of POB's that wait for their bedrijfsarts. */
@Singleton
class AccorderingRepository {
    static final Bereik.Kolommen KOLOMMEN = new Bereik.Kolommen("c.bedrijf_id", "c.regio_id", "w.afdeling_id", "w.id");

    /** The bedrijfsarts himself, and whom he stands in for today. */
    static final String EIGEN_OF_VERVANGEN = """
            (SELECT g.id FROM gebruiker g WHERE g.id = :ik
             UNION SELECT f.vervangt_id FROM gebruiker_functie f
             WHERE f.gebruiker_id = :ik AND f.functie = 'BEDRIJFSARTS' AND f.vervangt_id IS NOT NULL
               AND f.geldig_van <= :dag AND (f.geldig_tot IS NULL OR f.geldig_tot > :dag))""";

    private static final String REGEL = """
            SELECT c.id AS consult, c.dag, c.status, CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer,
                   b.naam AS bedrijf, p.naam AS professional, a.aanleiding, r.aangeboden_op, r.ronde
            FROM consult c
            JOIN accordering r ON r.bedrijf_id = c.bedrijf_id AND r.consult_id = c.id
            JOIN afspraak a ON a.bedrijf_id = c.bedrijf_id AND a.id = c.afspraak_id
            JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
            JOIN bedrijf b ON b.id = c.bedrijf_id
            JOIN gebruiker p ON p.id = c.professional_id
            """;

    private final Jdbi jdbi;

    AccorderingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What waits for a bedrijfsarts, the oldest first. One statement. */
    List<Accordeerregel> wacht(Bereik bereik, GebruikerId ik, LocalDate dag, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(REGEL
                        + "WHERE c.status = 'TER_ACCORDERING' AND r.besluit IS NULL AND c.onder_id IN "
                        + EIGEN_OF_VERVANGEN + " AND (c.onder_id = :ik OR " + grens.sql()
                        + ") ORDER BY r.aangeboden_op, c.id LIMIT :aantal OFFSET :vanaf")
                .bind("ik", ik)
                .bind("dag", dag)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bindMap(grens.waarden())
                .mapTo(Accordeerregel.class)
                .list());
    }

    /** Since when each waits for a bedrijfsarts. */
    Startvraag start(Bereik bereik, Lezer lezer) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var waarden = new HashMap<>(grens.waarden());
        waarden.putAll(Map.of("ik", lezer.ik(), "dag", lezer.dag()));
        return new Startvraag(
                Startreden.TER_ACCORDERING,
                """
                SELECT NULL AS dag, r.aangeboden_op AS moment, 0 AS laat FROM consult c
                JOIN accordering r ON r.bedrijf_id = c.bedrijf_id AND r.consult_id = c.id
                JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
                WHERE c.status = 'TER_ACCORDERING' AND r.besluit IS NULL AND c.onder_id IN\s""" + EIGEN_OF_VERVANGEN + " AND (c.onder_id = :ik OR " + grens.sql() + ") LIMIT :meeste",
                waarden);
    }
}
