package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Consults of POB's that were chosen for their bedrijfsarts to look at. */
@Singleton
class SteekproefRepository {
    private static final String VAN = """
            FROM steekproef s
            JOIN consult c ON c.bedrijf_id = s.bedrijf_id AND c.id = s.consult_id
            JOIN afspraak a ON a.bedrijf_id = c.bedrijf_id AND a.id = c.afspraak_id
            JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
            JOIN bedrijf b ON b.id = c.bedrijf_id
            JOIN gebruiker p ON p.id = s.gemachtigde_id
            WHERE s.bedrijfsarts_id IN\s""" + AccorderingRepository.EIGEN_OF_VERVANGEN;

    private final Jdbi jdbi;

    SteekproefRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What was not judged yet, the oldest first. One statement. */
    List<Steekproefregel> open(Bereik bereik, GebruikerId ik, LocalDate dag, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(AccorderingRepository.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT c.id AS consult, c.dag, CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer,
                               b.naam AS bedrijf, p.naam AS professional, a.aanleiding,
                               s.reden = 'EERSTE_MAAND' AS eerste_maand
                        """ + VAN + " AND s.oordeel IS NULL AND (s.bedrijfsarts_id = :ik OR " + grens.sql()
                                + ") ORDER BY s.gekozen_op, s.id LIMIT :aantal OFFSET :vanaf")
                .bind("ik", ik)
                .bind("dag", dag)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bindMap(grens.waarden())
                .mapTo(Steekproefregel.class)
                .list());
    }

    /** How the POB's of a bedrijfsarts were judged, by name. One statement. */
    List<Steekproeftelling> tellingen(Bereik bereik, GebruikerId ik, LocalDate dag) {
        var grens = bereik.voorwaarde(AccorderingRepository.KOLOMMEN);
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT p.id AS pob, p.naam, COALESCE(SUM(s.oordeel IS NULL), 0) AS open,
                               COALESCE(SUM(s.oordeel = 'GOED'), 0) AS goed,
                               COALESCE(SUM(s.oordeel = 'AANDACHTSPUNT'), 0) AS aandachtspunt,
                               COALESCE(SUM(s.oordeel = 'ONVOLDOENDE'), 0) AS onvoldoende
                        """ + VAN + " AND (s.bedrijfsarts_id = :ik OR " + grens.sql()
                                + ") GROUP BY p.id, p.naam ORDER BY p.naam, p.id")
                        .bind("ik", ik)
                        .bind("dag", dag)
                        .bindMap(grens.waarden())
                        .mapTo(Steekproeftelling.class)
                        .list());
    }

    /** What was thought of one; empty when it was not chosen for this bedrijfsarts. One statement. */
    Optional<Stand> stand(Bereik bereik, GebruikerId ik, LocalDate dag, ConsultId consult) {
        var grens = bereik.voorwaarde(AccorderingRepository.KOLOMMEN);
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT s.oordeel, s.opmerking, s.beoordeeld_op, s.beoordeeld_door " + VAN
                                + " AND c.id = :consult AND (s.bedrijfsarts_id = :ik OR " + grens.sql() + ")")
                        .bind("ik", ik)
                        .bind("dag", dag)
                        .bind("consult", consult)
                        .bindMap(grens.waarden())
                        .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                        .mapTo(Stand.class)
                        .findOne());
    }

    /** What was thought of one that was chosen. */
    record Stand(
            @Nullable Steekproefoordeel oordeel,
            @Nullable Kenmerk opmerking,
            @Nullable Instant beoordeeldOp,
            @Nullable String beoordeeldDoor) {}
}
