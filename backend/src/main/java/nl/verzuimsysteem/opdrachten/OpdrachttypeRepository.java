package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;

/** Reads what can be ordered from a case, by whom it is carried out and at what price. */
@Singleton
class OpdrachttypeRepository {
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    /** The subscription and the tariff that hold today; of several the youngest. */
    private static final String TARIEF_VAN_VANDAAG = """
            LEFT JOIN abonnement a ON a.id = (
                 SELECT a2.id FROM abonnement a2
                 WHERE a2.bedrijf_id = d.bedrijf_id AND a2.geldig_van <= :vandaag
                   AND (a2.geldig_tot IS NULL OR a2.geldig_tot > :vandaag)
                 ORDER BY a2.geldig_van DESC LIMIT 1)
            LEFT JOIN opdrachttarief f ON f.id = (
                 SELECT f2.id FROM opdrachttarief f2
                 WHERE f2.opdrachttype_id = t.id AND f2.abonnement = a.soort AND f2.geldig_van <= :vandaag
                   AND (f2.geldig_tot IS NULL OR f2.geldig_tot > :vandaag)
                 ORDER BY f2.geldig_van DESC LIMIT 1)
            """;

    private static final String GELDIG =
            "gf.geldig_van <= :vandaag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag) AND g.actief = 1";

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    OpdrachttypeRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** Every active type as it would be ordered from this case today; empty when the case is out of reach. */
    List<Keuze> keuzes(Bereik bereik, DossierId dossier, LocalDate vandaag) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT d.bedrijf_id AS bedrijf, t.code, REPLACE(t.naam, '{arbodienst}', :arbodienst) AS naam,
                               t.uitleg, t.groep,
                               f.oordeel, f.bedrag_cent, f.per
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN opdrachttype t ON t.actief = 1
                        """ + TARIEF_VAN_VANDAAG + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql()
                                + " ORDER BY t.volgorde, t.id")
                .bind("dossier", dossier)
                .bind("arbodienst", arbodienst.naam())
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Keuze.class)
                .list());
    }

    /** All that sending an order needs to know; empty when the case is out of reach. */
    Optional<Vertrekpunt> vertrekpunt(
            Bereik bereik, DossierId dossier, String type, String sleutel, LocalDate vandaag) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.werknemer_id AS werknemer,
                               r.email AS postbus, b.beeindigd_op, t.id AS type,
                               REPLACE(t.naam, '{arbodienst}', :arbodienst) AS naam, t.groep,
                               EXISTS (SELECT 1 FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id
                                       WHERE gf.bedrijf_id = d.bedrijf_id AND gf.functie = t.groep AND %1$s)
                               OR EXISTS (SELECT 1 FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id
                                       WHERE gf.regio_id = d.regio_id AND gf.functie = t.groep AND %1$s) AS bemand,
                               f.oordeel, f.bedrag_cent, f.per, o.id AS eerder, o.dossier_id AS eerder_dossier
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN regio r ON r.id = d.regio_id
                        JOIN bedrijf b ON b.id = d.bedrijf_id
                        LEFT JOIN opdrachttype t ON t.code = :type AND t.actief = 1
                        LEFT JOIN opdracht o ON o.bedrijf_id = d.bedrijf_id AND o.sleutel = :sleutel
                        """.formatted(GELDIG) + TARIEF_VAN_VANDAAG
                        + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql())
                .bind("dossier", dossier)
                .bind("arbodienst", arbodienst.naam())
                .bind("type", type)
                .bind("sleutel", sleutel)
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Vertrekpunt.class)
                .findOne());
    }
}
