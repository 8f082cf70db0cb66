package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.medisch.MedischRepository.Lezer;
import nl.verzuimsysteem.opslag.Dagsql;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.selekt.SelektId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Consults and judged triages of POB's that were chosen for their bedrijfsarts to look at. */
@Singleton
class SteekproefRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("s.bedrijf_id", "COALESCE(c.regio_id, t.regio_id)", "w.afdeling_id", "w.id");
    private static final String VAN = """
            FROM steekproef s
            LEFT JOIN consult c ON c.bedrijf_id = s.bedrijf_id AND c.id = s.consult_id
            LEFT JOIN afspraak a ON a.bedrijf_id = c.bedrijf_id AND a.id = c.afspraak_id
            LEFT JOIN selekt t ON t.bedrijf_id = s.bedrijf_id AND t.id = s.selekt_id
            JOIN werknemer w ON w.bedrijf_id = s.bedrijf_id AND w.id = COALESCE(c.werknemer_id, t.werknemer_id)
            JOIN bedrijf b ON b.id = s.bedrijf_id
            JOIN gebruiker p ON p.id = s.gemachtigde_id
            WHERE s.bedrijfsarts_id IN\s""" + AccorderingRepository.EIGEN_OF_VERVANGEN;
    /** Of a consult he answers for he sees it wherever the company lies now; a triage opens within his scope alone. */
    private static final String OF_EIGEN_CONSULT = " AND (s.bedrijfsarts_id = :ik AND c.id IS NOT NULL OR ";

    private final Jdbi jdbi;

    SteekproefRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What was not judged yet, the oldest first. One statement. */
    List<Steekproefregel> open(Bereik bereik, GebruikerId ik, LocalDate dag, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT c.id AS consult, t.id AS triage, %s AS dag,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer,
                               b.naam AS bedrijf, p.naam AS professional, a.aanleiding,
                               s.reden = 'EERSTE_MAAND' AS eerste_maand
                        """.formatted("COALESCE(c.dag, " + Dagsql.van("t.beoordeeld_op", dag) + ")")
                                + VAN + " AND s.oordeel IS NULL" + OF_EIGEN_CONSULT + grens.sql()
                                + ") ORDER BY s.gekozen_op, s.id LIMIT :aantal OFFSET :vanaf")
                .bind("ik", ik)
                .bind("dag", dag)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bindMap(grens.waarden())
                .mapTo(Steekproefregel.class)
                .list());
    }

    /** Since when each was chosen that was not judged yet. */
    Startvraag start(Bereik bereik, Lezer lezer) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var waarden = new HashMap<>(grens.waarden());
        waarden.putAll(Map.of("ik", lezer.ik(), "dag", lezer.dag()));
        return new Startvraag(
                Startreden.STEEKPROEF,
                "SELECT NULL AS dag, s.gekozen_op AS moment, 0 AS laat " + VAN + " AND s.oordeel IS NULL"
                        + OF_EIGEN_CONSULT + grens.sql() + ") LIMIT :meeste",
                waarden);
    }

    /** How the POB's of a bedrijfsarts were judged, by name. One statement. */
    List<Steekproeftelling> tellingen(Bereik bereik, GebruikerId ik, LocalDate dag) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT p.id AS pob, p.naam, COALESCE(SUM(s.oordeel IS NULL), 0) AS open,
                               COALESCE(SUM(s.oordeel = 'GOED'), 0) AS goed,
                               COALESCE(SUM(s.oordeel = 'AANDACHTSPUNT'), 0) AS aandachtspunt,
                               COALESCE(SUM(s.oordeel = 'ONVOLDOENDE'), 0) AS onvoldoende
                        """ + VAN + OF_EIGEN_CONSULT + grens.sql() + ") GROUP BY p.id, p.naam ORDER BY p.naam, p.id")
                .bind("ik", ik)
                .bind("dag", dag)
                .bindMap(grens.waarden())
                .mapTo(Steekproeftelling.class)
                .list());
    }

    /** What was thought of a consult; empty when it was not chosen for this bedrijfsarts. One statement. */
    Optional<Stand> stand(Bereik bereik, GebruikerId ik, LocalDate dag, ConsultId consult) {
        return stand(bereik, ik, dag, "c.id", consult);
    }

    /** The same of a triage. */
    Optional<Stand> stand(Bereik bereik, GebruikerId ik, LocalDate dag, SelektId triage) {
        return stand(bereik, ik, dag, "t.id", triage);
    }

    private Optional<Stand> stand(Bereik bereik, GebruikerId ik, LocalDate dag, String kolom, Id id) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT p.naam AS professional, s.oordeel, s.opmerking, s.beoordeeld_op,"
                                + " s.beoordeeld_door " + VAN + " AND " + kolom + " = :id" + OF_EIGEN_CONSULT
                                + grens.sql() + ")")
                        .bind("ik", ik)
                        .bind("dag", dag)
                        .bind("id", id.waarde())
                        .bindMap(grens.waarden())
                        .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                        .mapTo(Stand.class)
                        .findOne());
    }

    /** What was thought of one that was chosen. */
    record Stand(
            String professional,
            @Nullable Steekproefoordeel oordeel,
            @Nullable Kenmerk opmerking,
            @Nullable Instant beoordeeldOp,
            @Nullable String beoordeeldDoor) {}
}
