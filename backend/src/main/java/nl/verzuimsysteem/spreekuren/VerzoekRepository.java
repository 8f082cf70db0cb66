package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Requests to be seen. */
@Singleton
class VerzoekRepository {
    private static final Bereik.Kolommen VAN_WERKNEMER =
            new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");
    private static final Bereik.Kolommen VAN_VERZOEK =
            new Bereik.Kolommen("v.bedrijf_id", "v.regio_id", "w.afdeling_id", "v.werknemer_id");

    /** What a werknemer asked for himself. */
    private static final String VAN_HEM = Arrays.stream(Verzoeksoort.values())
            .filter(Verzoeksoort::isVanWerknemer)
            .map(soort -> "'" + soort + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private final Jdbi jdbi;

    VerzoekRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who asks, held until the end of the transaction: of two that ask at once the second sees the first. One statement. */
    void houdVast(BedrijfId bedrijf, WerknemerId werknemer) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT w.id FROM werknemer w WHERE w.bedrijf_id = :bedrijf AND w.id = :werknemer FOR UPDATE")
                .bind("bedrijf", bedrijf)
                .bind("werknemer", werknemer)
                .mapTo(Long.class)
                .findOne());
    }

    /** The werknemer of a scope. One statement. */
    Optional<Vrager> vrager(Bereik bereik) {
        var grens = bereik.voorwaarde(VAN_WERKNEMER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT w.bedrijf_id AS bedrijf, w.id AS werknemer, b.regio_id AS regio, d.id AS dossier,
                               r.telefoon AS telefoon_regio, COALESCE(d.telefoon, w.telefoon) AS telefoon, w.uit_dienst
                        FROM werknemer w
                        JOIN bedrijf b ON b.id = w.bedrijf_id
                        JOIN regio r ON r.id = b.regio_id
                        LEFT JOIN dossier d ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id AND d.loopt = 1
                         AND d.vervallen IS NULL
                        WHERE\s""" + grens.sql() + " LIMIT 1")
                .bindMap(grens.waarden())
                .mapTo(Vrager.class)
                .findOne());
    }

    /**
     * What the werknemer of a scope asked for and was not seen for yet, and what he asked with this key. One statement.
     *
     * @param sleutel empty when nothing is asked now
     */
    List<Gevraagd> gevraagd(Bereik bereik, String sleutel) {
        var grens = bereik.voorwaarde(VAN_VERZOEK);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id, v.soort, v.telefoon, v.gevraagd_op, v.uiterlijk_op AS uiterlijk, v.sleutel,
                               v.loopt = 1 AND v.loopt IS NOT NULL AS loopt,
                               (SELECT MIN(a.begin) FROM afspraak a
                                 WHERE a.bedrijf_id = v.bedrijf_id AND a.verzoek_id = v.id AND a.loopt = 1) AS gepland_op
                        FROM spreekuurverzoek v
                        JOIN werknemer w ON w.bedrijf_id = v.bedrijf_id AND w.id = v.werknemer_id
                        WHERE (v.loopt = 1 OR v.sleutel = :sleutel) AND v.soort IN %s AND\s""".formatted(VAN_HEM) + grens.sql() + " ORDER BY v.id")
                .bind("sleutel", sleutel)
                .bindMap(grens.waarden())
                .mapTo(Gevraagd.class)
                .list());
    }

    /** A request by its key. One statement. */
    Optional<Eigen> zoek(Bereik bereik, VerzoekId id) {
        var grens = bereik.voorwaarde(VAN_VERZOEK);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.bedrijf_id AS bedrijf, v.werknemer_id AS werknemer, v.loopt IS NOT NULL AS loopt
                        FROM spreekuurverzoek v
                        JOIN werknemer w ON w.bedrijf_id = v.bedrijf_id AND w.id = v.werknemer_id
                        WHERE v.id = :id AND v.soort IN %s AND\s""".formatted(VAN_HEM) + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Eigen.class)
                .findOne());
    }

    /** Keeps a request. A key that was used before adds nothing. One statement. */
    VerzoekId voegToe(Rij rij) {
        return new VerzoekId(jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO spreekuurverzoek (bedrijf_id, regio_id, werknemer_id, dossier_id, soort,
                               vertrouwelijk, telefoon, uiterlijk_op, loopt, gevraagd_op, gevraagd_door, sleutel)
                        VALUES (:bedrijf, :regio, :werknemer, :dossier, :soort, :vertrouwelijk, :telefoon, :uiterlijk, 1,
                               :gevraagdOp, :gevraagdDoor, :sleutel)
                        ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)""")
                .bindMethods(rij)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one()));
    }

    /** Ends a request for which nothing is planned. One statement; whether it was ended. */
    boolean eindig(BedrijfId bedrijf, VerzoekId id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE spreekuurverzoek v SET v.loopt = NULL
                                WHERE v.bedrijf_id = :bedrijf AND v.id = :id AND v.loopt = 1
                                  AND NOT EXISTS (SELECT 1 FROM afspraak a
                                        WHERE a.bedrijf_id = v.bedrijf_id AND a.verzoek_id = v.id AND a.loopt = 1)""")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .execute())
                > 0;
    }

    /** Ends a request of the overleg for which nothing was ever planned. One statement; whether it was ended. */
    boolean trekIn(BedrijfId bedrijf, VerzoekId id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE spreekuurverzoek v SET v.loopt = NULL
                                WHERE v.bedrijf_id = :bedrijf AND v.id = :id AND v.loopt = 1
                                  AND v.soort IN ('OVERLEG_POB', 'OVERLEG_BEDRIJFSARTS')
                                  AND NOT EXISTS (SELECT 1 FROM afspraak a
                                        WHERE a.bedrijf_id = v.bedrijf_id AND a.verzoek_id = v.id)""")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .execute())
                > 0;
    }

    /** Ends the call-ups of a case because nothing was filled in, as far as nothing is planned for them. One statement. */
    void eindigOproep(BedrijfId bedrijf, DossierId dossier) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE spreekuurverzoek v SET v.loopt = NULL
                        WHERE v.bedrijf_id = :bedrijf AND v.dossier_id = :dossier AND v.soort = 'SELEKT_OPROEP'
                          AND v.loopt = 1
                          AND NOT EXISTS (SELECT 1 FROM afspraak a
                                WHERE a.bedrijf_id = v.bedrijf_id AND a.verzoek_id = v.id AND a.loopt = 1)""")
                .bind("bedrijf", bedrijf)
                .bind("dossier", dossier)
                .execute());
    }

    /** Takes the requests of a company along to its new regio. One statement. */
    void verhuis(BedrijfId bedrijf, RegioId naar) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE spreekuurverzoek SET regio_id = :naar WHERE bedrijf_id = :bedrijf")
                .bind("naar", naar)
                .bind("bedrijf", bedrijf)
                .execute());
    }

    /** Who asks. */
    record Vrager(
            BedrijfId bedrijf,
            WerknemerId werknemer,
            RegioId regio,
            @Nullable DossierId dossier,
            String telefoonRegio,
            @Nullable String telefoon,
            @Nullable LocalDate uitDienst) {}

    /** What he asked for. */
    record Gevraagd(
            VerzoekId id,
            Verzoeksoort soort,
            @Nullable String telefoon,
            Instant gevraagdOp,
            LocalDate uiterlijk,
            String sleutel,
            boolean loopt,
            @Nullable Instant geplandOp) {
        Verzoek verzoek() {
            return new Verzoek(id, soort, telefoon, gevraagdOp, uiterlijk, geplandOp);
        }
    }

    /** Whose request it is. */
    record Eigen(BedrijfId bedrijf, WerknemerId werknemer, boolean loopt) {}

    /** A request as it is inserted. */
    public record Rij(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            Verzoeksoort soort,
            boolean vertrouwelijk,
            @Nullable String telefoon,
            LocalDate uiterlijk,
            Instant gevraagdOp,
            String gevraagdDoor,
            String sleutel) {}
}
